//! Makes one style sheet of those that the page links: one request, and a fifth less to load. What is
//! only for the desk is another, which comes with it (`src/browser/style.rs`).

use std::fs;
use std::path::Path;

use minifier::css::minify;
use sha2::{Digest, Sha256};

use crate::problem::Problem;
use crate::split::PARTS;

const LINK: &str = "<link rel=\"stylesheet\" href=\"./";
const LINK_END: &str = "\"/>";
/// Tells the app where the styles of the desk are.
const NAMED: &str = "<meta name=\"hearsay-desk-style\" content=\"";
/// The sheets of the desk.
const OF_DESK: [&str; 11] = [
    "caret",
    "chains",
    "codebook",
    "dialogs",
    "find",
    "hands",
    "inspector",
    "keys",
    "proposals",
    "strip",
    "suggestions",
];

/// Joins the style sheets of a finished site, in the order of the page.
pub(crate) fn join(site: &Path) -> Result<(), Problem> {
    let page = site.join("index.html");
    let html = read(&page)?;
    let names = linked(&html);
    if names.is_empty() {
        return Err(Problem::new(
            format!("{} links no style sheet.", page.display()),
            "This is a fault of the build, not of your change alone: `trunk build --release` still builds the app.",
        ));
    }
    let (later, first): (Vec<_>, Vec<_>) = names.iter().partition(|name| is_of_desk(name));
    let first = write_short(site, "hearsay-", &first)?;
    let mut html = relinked(&html, &first);
    if !later.is_empty() {
        let name = write_short(site, &format!("{PARTS}/hearsay-desk-"), &later)?;
        let link = format!("{LINK}{first}{LINK_END}");
        html = html.replace(&link, &format!("{link}\n    {NAMED}{name}\">"));
    }
    write(&page, &html)?;
    for name in &names {
        // What stays would only be weighed too much.
        fs::remove_file(site.join(name)).map_err(|error| unwritable(&site.join(name), &error))?;
    }
    Ok(())
}

/// Whether a style sheet is for nothing that is drawn before the desk is there.
fn is_of_desk(name: &str) -> bool {
    OF_DESK.iter().any(|sheet| {
        name.strip_prefix(sheet)
            .is_some_and(|rest| rest.starts_with(['-', '.']))
    })
}

/// Writes several sheets as one; gives its name, which says what is in it.
fn write_short(site: &Path, name: &str, sheets: &[&String]) -> Result<String, Problem> {
    let mut all = String::new();
    for sheet in sheets {
        all.push_str(&read(&site.join(sheet))?);
        all.push('\n');
    }
    if all.contains(" ::") {
        return Err(Problem::new(
            "a selector begins with `::` after a space, which making style sheets shorter would drop.",
            "Write `*::` in its place, in `static/styles`.",
        ));
    }
    let short = minify(&all).map_err(|error| {
        Problem::new(
            format!("the style sheets could not be made shorter: {error}."),
            "Look for a slip in the last change of `static/styles`.",
        )
    })?;
    let short = short.to_string();
    let short = short.trim_start();
    let hash = format!("{:x}", Sha256::digest(short.as_bytes()));
    let name = format!("{name}{}.css", &hash[..16]);
    let path = site.join(&name);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
    }
    write(&path, short)?;
    Ok(name)
}

/// The style sheets that a page links, in its order.
fn linked(html: &str) -> Vec<String> {
    html.split(LINK)
        .skip(1)
        .filter_map(|rest| rest.split_once(LINK_END))
        .map(|(name, _)| name.to_owned())
        .collect()
}

/// The page with one link in the place of the first, and without the others.
fn relinked(html: &str, name: &str) -> String {
    let mut parts = html.split(LINK);
    let mut page = parts.next().unwrap_or_default().to_owned();
    for (number, part) in parts.enumerate() {
        let (_, rest) = part.split_once(LINK_END).unwrap_or((part, ""));
        if number == 0 {
            for piece in [LINK, name, LINK_END] {
                page.push_str(piece);
            }
            page.push_str(rest);
        } else {
            page.truncate(page.trim_end().len());
            page.push('\n');
            page.push_str(rest.trim_start_matches('\n'));
        }
    }
    page
}

fn read(path: &Path) -> Result<String, Problem> {
    fs::read_to_string(path).map_err(|error| {
        Problem::new(
            format!("{} cannot be read: {error}.", path.display()),
            "What `dist` held before is still there. Run the same command again.",
        )
    })
}

fn write(path: &Path, text: &str) -> Result<(), Problem> {
    fs::write(path, text).map_err(|error| unwritable(path, &error))
}

fn unwritable(path: &Path, error: &std::io::Error) -> Problem {
    Problem::new(
        format!("{} cannot be written: {error}.", path.display()),
        "What `dist` held before is still there. Make room or mend the rights, and run the same command again.",
    )
}

#[cfg(test)]
mod tests {
    use super::join;
    use std::fs;

    #[test]
    fn one_sheet_in_the_order_of_the_page() {
        let site = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| fs::write(site.path().join(name), text).unwrap();
        write(
            "index.html",
            "<head>\n    <link rel=\"stylesheet\" href=\"./b-1.css\"/>\n    <link rel=\"stylesheet\" href=\"./a-2.css\"/>\n    <script src=\"look.js\"></script>\n</head>",
        );
        write("b-1.css", "/* first */\nb {\n  color: red;\n}\n");
        write("a-2.css", "a { color: light-dark(#ffffff, #000000); }\n");
        join(site.path()).unwrap();
        let sheets: Vec<_> = fs::read_dir(site.path())
            .unwrap()
            .filter_map(|entry| entry.unwrap().file_name().into_string().ok())
            .filter(|name| name.rsplit('.').next() == Some("css"))
            .collect();
        let [sheet] = sheets.as_slice() else {
            panic!("one sheet stays: {sheets:?}");
        };
        let page = fs::read_to_string(site.path().join("index.html")).unwrap();
        assert_eq!(
            page,
            format!(
                "<head>\n    <link rel=\"stylesheet\" href=\"./{sheet}\"/>\n    <script src=\"look.js\"></script>\n</head>"
            )
        );
        let text = fs::read_to_string(site.path().join(sheet)).unwrap();
        assert_eq!(text, "b{color:red;}a{color:light-dark(#ffffff,#000000);}");
    }

    #[test]
    fn what_is_for_the_desk_comes_with_it() {
        let site = tempfile::tempdir().unwrap();
        let link = |name: &str| format!("<link rel=\"stylesheet\" href=\"./{name}.css\"/>");
        let page = link("keys-1") + "\n" + &link("text-2") + "\n" + &link("keyspace-3");
        fs::write(site.path().join("index.html"), page).unwrap();
        for name in ["keys-1", "text-2", "keyspace-3"] {
            let sheet = site.path().join(name).with_extension("css");
            fs::write(sheet, format!(".{name} {{ color: red; }}")).unwrap();
        }
        join(site.path()).unwrap();
        let page = fs::read_to_string(site.path().join("index.html")).unwrap();
        let (_, rest) = page.split_once("content=\"").expect(&page);
        let (name, _) = rest.split_once('"').unwrap();
        assert!(name.starts_with("parts/"), "{name}");
        let later = fs::read_to_string(site.path().join(name)).unwrap();
        assert_eq!(later, ".keys-1{color:red;}");
        assert_eq!(page.matches("<link").count(), 1, "{page}");
    }

    #[test]
    fn what_would_lose_its_meaning_is_refused() {
        let site = tempfile::tempdir().unwrap();
        let link = "<link rel=\"stylesheet\" href=\"./a.css\"/>";
        fs::write(site.path().join("index.html"), link).unwrap();
        fs::write(site.path().join("a.css"), "a ::selection { color: red; }").unwrap();
        assert!(join(site.path()).is_err());
        assert!(site.path().join("a.css").exists());
    }

    #[test]
    fn a_page_without_style_is_a_fault() {
        let site = tempfile::tempdir().unwrap();
        fs::write(site.path().join("index.html"), "<head></head>").unwrap();
        assert!(join(site.path()).is_err());
    }
}
