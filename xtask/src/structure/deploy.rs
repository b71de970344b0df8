//! What `deploy/` and the guides name must be there: files that go into the container, the folder and
//! port of nginx, and commands of `cargo xtask`. No container or workflow runs where our tests do.

use crate::arguments;

use super::Finding;
use super::files::File;

const CONTAINER: &str = "deploy/Containerfile";
const NGINX: &str = "deploy/nginx.conf";
const IGNORED: &str = ".dockerignore";
const COMMAND: &str = "cargo xtask";
/// Made by `cargo xtask build`, and not in the repository.
const BUILD: &str = "dist";

pub(super) fn check(files: &[File]) -> Vec<Finding> {
    let mut findings = container(files);
    for file in files {
        let Some(text) = &file.text else { continue };
        for (number, command) in commands(&file.path, text) {
            let words = command[COMMAND.len()..].split_whitespace();
            if arguments::parse(lexopt::Parser::from_args(words)).is_err() {
                findings.push(Finding::new(
                    &file.path,
                    format!("line {number}: there is no `{command}`"),
                ));
            }
        }
    }
    findings
}

/// The container file against the repository, the list of what builders may copy, and nginx.
fn container(files: &[File]) -> Vec<Finding> {
    let text = |path: &str| {
        let file = files.iter().find(|file| file.path == path)?;
        file.text.as_deref()
    };
    let Some(container) = text(CONTAINER) else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    let mut breach = |what: String| findings.push(Finding::new(CONTAINER, what));
    let admitted = text(IGNORED).unwrap_or_default();
    let nginx = text(NGINX).unwrap_or_default();
    for line in container.lines() {
        let words: Vec<_> = line.split_whitespace().collect();
        match words[..] {
            ["COPY", from, to] => {
                if from != BUILD && text(from).is_none() {
                    breach(format!("copies {from}, which is not there"));
                }
                if !admitted.lines().any(|line| line == format!("!{from}")) {
                    breach(format!("copies {from}, which {IGNORED} keeps out"));
                }
                if from == BUILD && !says(nginx, "root", to) {
                    breach(format!("puts the build into {to}; {NGINX} looks elsewhere"));
                }
            }
            ["EXPOSE", port] if !says(nginx, "listen", port) => {
                breach(format!("opens port {port}; {NGINX} listens elsewhere"));
            }
            _ => {}
        }
    }
    findings
}

fn says(configuration: &str, directive: &str, value: &str) -> bool {
    let wanted = format!("{directive} {value};");
    configuration.lines().any(|line| line.trim() == wanted)
}

/// The commands of a workflow's steps, and of the blocks of code in a guide, with their lines.
fn commands<'a>(path: &str, text: &'a str) -> Vec<(usize, &'a str)> {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    let mut inside = false;
    let lines = (1..).zip(text.lines());
    lines
        .filter_map(|(number, line)| {
            let command = match ending {
                "yml" => line.trim().trim_start_matches("- ").strip_prefix("run: ")?,
                "md" if line.starts_with("```") => {
                    inside = !inside;
                    return None;
                }
                "md" if inside => line,
                _ => return None,
            };
            command.starts_with(COMMAND).then_some((number, command))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::files::File;
    use super::check;

    const GOOD: [(&str, &str); 3] = [
        (
            "deploy/Containerfile",
            "FROM a\nCOPY deploy/nginx.conf /b\nCOPY dist /srv/hearsay\nEXPOSE 8080\n",
        ),
        (
            "deploy/nginx.conf",
            "server {\n    listen 8080;\n    root /srv/hearsay;\n}\n",
        ),
        (".dockerignore", "*\n!deploy/nginx.conf\n!dist\n"),
    ];

    fn found(files: &[(&str, &str)]) -> Vec<String> {
        let files: Vec<_> = files
            .iter()
            .map(|(path, text)| File {
                path: (*path).to_owned(),
                text: Some((*text).to_owned()),
            })
            .collect();
        check(&files).iter().map(ToString::to_string).collect()
    }

    /// With one word of one of the three files replaced.
    fn refused(path: &str, word: &str, other: &str, expected: &str) {
        let text = GOOD.iter().find(|file| file.0 == path).unwrap().1;
        let changed = text.replace(word, other);
        assert_ne!(changed, text, "{path}");
        let files = GOOD.map(|file| (file.0, if file.0 == path { &changed } else { file.1 }));
        assert_eq!(found(&files), [expected], "{path}: {other}");
    }

    #[test]
    fn the_container_holds_what_there_is_where_nginx_looks_for_it() {
        assert_eq!(found(&GOOD), [""; 0]);
        assert_eq!(
            found(&GOOD[..1]),
            [
                "deploy/Containerfile: copies deploy/nginx.conf, which is not there",
                "deploy/Containerfile: copies deploy/nginx.conf, which .dockerignore keeps out",
                "deploy/Containerfile: copies dist, which .dockerignore keeps out",
                "deploy/Containerfile: puts the build into /srv/hearsay; deploy/nginx.conf looks elsewhere",
                "deploy/Containerfile: opens port 8080; deploy/nginx.conf listens elsewhere",
            ]
        );
        refused(
            ".dockerignore",
            "!dist",
            "!distant",
            "deploy/Containerfile: copies dist, which .dockerignore keeps out",
        );
        refused(
            "deploy/nginx.conf",
            "root /srv/hearsay",
            "root /srv/www",
            "deploy/Containerfile: puts the build into /srv/hearsay; deploy/nginx.conf looks elsewhere",
        );
        refused(
            "deploy/Containerfile",
            "EXPOSE 8080",
            "EXPOSE 80",
            "deploy/Containerfile: opens port 80; deploy/nginx.conf listens elsewhere",
        );
    }

    #[test]
    fn commands_that_are_told_exist() {
        for (path, text, expected) in [
            ("deploy/pages.yml", "- run: cargo xtask build\n", None),
            (
                "deploy/pages.yml",
                "steps:\n  - run: cargo xtask bild\n",
                Some("deploy/pages.yml: line 2: there is no `cargo xtask bild`"),
            ),
            (
                "a.md",
                "`cargo xtask bild`\n```\ncargo xtask serve --articles ~/a --open\n```\ncargo xtask bild\n",
                None,
            ),
            (
                "a.md",
                "```sh\ncargo xtask build --single\n```\n",
                Some("a.md: line 2: there is no `cargo xtask build --single`"),
            ),
            ("a.rs", "cargo xtask bild\n", None),
        ] {
            assert_eq!(found(&[(path, text)]), Vec::from_iter(expected), "{text}");
        }
    }
}
