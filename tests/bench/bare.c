/* The least that a window with a page can cost: what Baton's start is measured against.
 *
 * Opens a WebKitGTK window of the desk's size and says "second frame" when its page has painted twice.
 * cc bare.c $(pkg-config --cflags --libs webkit2gtk-4.1) -o bare
 */
#include <gtk/gtk.h>
#include <stdio.h>
#include <webkit2/webkit2.h>

static const char page[] =
    "<!doctype html><title>bare</title><p>Bare</p><script>"
    "requestAnimationFrame(() => requestAnimationFrame(() => { document.title = 'second frame'; }));"
    "</script>";

static void title_changed(WebKitWebView *view, GParamSpec *property, gpointer data) {
    (void)property;
    (void)data;
    if (g_strcmp0(webkit_web_view_get_title(view), "second frame") == 0) {
        puts("second frame");
        fflush(stdout);
        gtk_main_quit();
    }
}

int main(int argc, char **argv) {
    gtk_init(&argc, &argv);
    GtkWidget *window = gtk_window_new(GTK_WINDOW_TOPLEVEL);
    gtk_window_set_default_size(GTK_WINDOW(window), 1280, 800);
    GtkWidget *view = webkit_web_view_new();
    g_signal_connect(view, "notify::title", G_CALLBACK(title_changed), NULL);
    g_signal_connect(window, "destroy", G_CALLBACK(gtk_main_quit), NULL);
    gtk_container_add(GTK_CONTAINER(window), view);
    webkit_web_view_load_html(WEBKIT_WEB_VIEW(view), page, "https://bare.example/");
    gtk_widget_show_all(window);
    gtk_main();
    return 0;
}
