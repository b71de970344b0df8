//! The page's own policy forbids scripts, styles and handlers inside it; a browser would drop them silently.

use super::Finding;
use super::files::File;

pub(super) fn check(files: &[File]) -> Vec<Finding> {
    files
        .iter()
        .filter(|file| file.path == "index.html")
        .flat_map(|file| inline_code(file.text.as_deref().unwrap_or_default()))
        .map(|what| Finding::new("index.html", what))
        .collect()
}

fn inline_code(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    for tag in tags(page) {
        let name = tag.split_whitespace().next().unwrap_or_default();
        if name.eq_ignore_ascii_case("style") {
            found.push("holds a style element".to_owned());
        }
        let attributes: Vec<_> = attribute_names(tag).collect();
        if name.eq_ignore_ascii_case("script") && !attributes.iter().any(|it| it == "src") {
            found.push("holds a script inside the page".to_owned());
        }
        for attribute in attributes {
            if attribute == "style" || attribute.starts_with("on") {
                found.push(format!("has the attribute {attribute} on <{name}>"));
            }
        }
    }
    found
}

/// What stands between `<` and `>`, comments and closing tags aside.
fn tags(page: &str) -> impl Iterator<Item = &str> {
    page.split('<')
        .skip(1)
        .filter(|tag| tag.starts_with(|c: char| c.is_ascii_alphabetic()))
        .map(|tag| tag.split('>').next().unwrap_or_default())
}

/// Names without what stands in quotation marks.
fn attribute_names(tag: &str) -> impl Iterator<Item = String> {
    let outside: String = tag.split(['"', '\'']).step_by(2).collect();
    let names: Vec<_> = outside
        .split(|c: char| c.is_whitespace() || c == '=')
        .skip(1)
        .filter(|name| !name.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    names.into_iter()
}

#[cfg(test)]
mod tests {
    use super::inline_code;

    fn check(page: &str, expected: &[&str]) {
        assert_eq!(inline_code(page), expected, "{page}");
    }

    #[test]
    fn code_inside_the_page_is_found() {
        check(
            "<!doctype html><!-- onload= --><meta content=\"style-src 'self'; on=1\"><script src=\"a.js\"></script><p>on = style</p>",
            &[],
        );
        check("<script>1</script>", &["holds a script inside the page"]);
        check("<STYLE>p{}</STYLE>", &["holds a style element"]);
        check(
            "<body onload=\"a()\"><p class='a' style='color:red'>",
            &[
                "has the attribute onload on <body>",
                "has the attribute style on <p>",
            ],
        );
    }
}
