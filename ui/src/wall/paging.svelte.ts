// Which page of a long text is shown, and how many there are. Texts are paged, never made smaller.

/** The page that the desk asks for, and the pages that the text needs on this screen. */
export const paging = $state({ page: 0, pages: 1 });
