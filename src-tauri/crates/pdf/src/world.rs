//! What the typesetter sees of the world: one template, one page, some fonts, and no date.
//!
//! **Invariant:** it reads nothing else, neither files nor the clock.

use baton_documents::paper::Page;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::fonts::{Chosen, Fonts};
use crate::sheet::{Setting, letters};

const TEMPLATE: &str = include_str!("page.typ");

/// Why a page could not be typeset.
#[derive(Debug, thiserror::Error)]
#[error("the page cannot be typeset: {0}")]
pub struct NotTypeset(String);

/// The page as a PDF.
///
/// # Errors
/// Fails when the page cannot be typeset.
pub fn write(page: &Page) -> Result<Vec<u8>, NotTypeset> {
    let text = letters(page);
    let fonts = Chosen::for_text(&text);
    // Letters of one font can meet marks of another, which no font can show together: then all that is not in ours becomes a lozenge.
    let set = match typeset(page, &fonts) {
        Err(_) if !fonts.is_shipped() => typeset(page, &Chosen::shipped(&text)),
        set => set,
    };
    // What was remembered of this page is of no use to the next.
    typst::comemo::evict(0);
    set
}

fn typeset(page: &Page, fonts: &Chosen) -> Result<Vec<u8>, NotTypeset> {
    let sheet = serde_json::to_vec(&Setting { fonts }.sheet(page)).map_err(|error| NotTypeset(error.to_string()))?;
    let world = Desk::new(fonts.fonts, sheet)?;
    let document: PagedDocument = typst::compile(&world).output.map_err(|errors| first(&errors))?;
    let options = |standards: &[PdfStandard]| -> Result<PdfOptions, NotTypeset> {
        let standards = PdfStandards::new(standards).map_err(|error| NotTypeset(error.message().to_string()))?;
        Ok(PdfOptions { creator: typst::foundations::Smart::Custom(Some("Baton".to_owned())), standards, ..PdfOptions::default() })
    };
    typst_pdf::pdf(&document, &options(&[PdfStandard::Ua_1])?).map_err(|errors| first(&errors))
}

fn first(errors: &[typst::diag::SourceDiagnostic]) -> NotTypeset {
    NotTypeset(errors.iter().map(|error| error.message.to_string()).collect::<Vec<_>>().join("; "))
}

struct Desk {
    library: LazyHash<Library>,
    fonts: &'static Fonts,
    template: Source,
    sheet: (FileId, Bytes),
}

impl Desk {
    fn new(fonts: &'static Fonts, sheet: Vec<u8>) -> Result<Self, NotTypeset> {
        let file = |name: &str| {
            let path = VirtualPath::new(name).map_err(|error| NotTypeset(format!("{error:?}")))?;
            Ok::<_, NotTypeset>(RootedPath::new(VirtualRoot::Project, path).intern())
        };
        let features: Features = [Feature::A11yExtras].into_iter().collect();
        Ok(Self {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            fonts,
            template: Source::new(file("page.typ")?, TEMPLATE.to_owned()),
            sheet: (file("page.json")?, Bytes::new(sheet)),
        })
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.store.book()
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.sheet.0 { Ok(self.sheet.1.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.store.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
