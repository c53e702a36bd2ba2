/* A bare WebKitGTK window: the least that a window with a page can cost here. Prints "shown" at its second
 * animation frame and ends. Built by the benchmark: cc window.c $(pkg-config --cflags --libs webkit2gtk-4.1) */
#include <gtk/gtk.h>
#include <stdio.h>
#include <webkit2/webkit2.h>

static const char *PAGE =
    "<!doctype html><meta charset='utf-8'><title>begun</title>"
    "<body style='background:#faf8f4'><p>A page.</p><script>"
    "requestAnimationFrame(() => requestAnimationFrame(() => { document.title = 'shown'; }));"
    "</script>";

static void titled(WebKitWebView *view, GParamSpec *property, gpointer nothing) {
    (void)property;
    (void)nothing;
    const char *title = webkit_web_view_get_title(view);
    if (title && g_strcmp0(title, "shown") == 0) {
        puts("shown");
        fflush(stdout);
        gtk_main_quit();
    }
}

int main(int argc, char **argv) {
    gtk_init(&argc, &argv);
    GtkWidget *window = gtk_window_new(GTK_WINDOW_TOPLEVEL);
    gtk_window_set_default_size(GTK_WINDOW(window), 1280, 800);
    GtkWidget *view = webkit_web_view_new();
    g_signal_connect(view, "notify::title", G_CALLBACK(titled), NULL);
    gtk_container_add(GTK_CONTAINER(window), view);
    webkit_web_view_load_html(WEBKIT_WEB_VIEW(view), PAGE, NULL);
    gtk_widget_show_all(window);
    gtk_main();
    return 0;
}
