//! Which packages must not be reached from which: an invariant that is kept by a dependency that is not there.

use crate::problem::Problem;
use crate::run;
use crate::workspace::Workspace;

use super::Finding;

const WASM: &str = "wasm32-unknown-unknown";
const WEB: [&str; 7] = [
    "web-sys",
    "js-sys",
    "wasm-bindgen",
    "wasm-bindgen-futures",
    "serde-wasm-bindgen",
    "yew",
    "idb",
];

/// What one package may reach.
struct Rule {
    package: &'static str,
    reach: Reach,
    allowed: fn(&Dependency) -> bool,
    because: &'static str,
}

/// Which part of the tree a rule looks at.
#[derive(Clone, Copy)]
enum Reach {
    /// What is named in the manifest.
    Direct,
    /// All that ends up in the browser.
    InTheBrowser,
    /// All of it, tests and build scripts included.
    Everything,
}

#[derive(Debug, PartialEq, Eq)]
struct Dependency {
    name: String,
}

impl Dependency {
    fn is_web(&self) -> bool {
        WEB.contains(&self.name.as_str()) || self.name.starts_with("gloo")
    }

    fn is_ours(&self) -> bool {
        self.name == "hearsay" || self.name.starts_with("hearsay-")
    }
}

const RULES: [Rule; 11] = [
    Rule {
        package: "hearsay-domain",
        reach: Reach::Direct,
        allowed: |it| it.name == "sha2",
        because: "the domain is built on the standard library and sha2 alone",
    },
    Rule {
        package: "hearsay-domain",
        reach: Reach::InTheBrowser,
        allowed: |it| !it.is_web() && !matches!(it.name.as_str(), "serde" | "rand" | "chrono"),
        because: "the domain knows neither browser, file form, clock nor chance",
    },
    Rule {
        package: "hearsay-formats",
        reach: Reach::InTheBrowser,
        allowed: |it| !it.is_web() && it.name != "hearsay-editor",
        because: "formats know the domain alone",
    },
    Rule {
        package: "hearsay-editor",
        reach: Reach::InTheBrowser,
        allowed: |it| !it.is_web(),
        because: "the editor is tested without a browser",
    },
    Rule {
        package: "hearsay",
        reach: Reach::InTheBrowser,
        allowed: |it| !matches!(it.name.as_str(), "regex" | "regex-automata" | "chrono"),
        because: "it is too heavy for the first visit, or the browser has it already",
    },
    Rule {
        package: "hearsay",
        // Yew itself reaches getrandom; linked into nothing, it weighs nothing.
        reach: Reach::Direct,
        allowed: |it| !matches!(it.name.as_str(), "getrandom" | "rand" | "uuid"),
        because: "chance comes from the browser through src/browser",
    },
    Rule {
        package: "hearsay-e2e",
        // The server reads articles; a test cannot, since it does not name what reads them.
        reach: Reach::Direct,
        allowed: |it| {
            !it.is_ours() || matches!(it.name.as_str(), "hearsay-server" | "hearsay-checker")
        },
        because: "end-to-end tests know the app only as its user does",
    },
    Rule {
        package: "hearsay-checker",
        reach: Reach::Everything,
        allowed: |it| !it.is_ours(),
        because: "the checker is independent of what it checks",
    },
    Rule {
        package: "hearsay-server",
        reach: Reach::Everything,
        allowed: |it| {
            !it.is_ours() || matches!(it.name.as_str(), "hearsay-formats" | "hearsay-domain")
        },
        because: "the server knows files and their formats, not the app",
    },
    Rule {
        package: "hearsay-catalogue",
        reach: Reach::InTheBrowser,
        allowed: |_| false,
        because: "the texts are data; what reads their files stays out of the page",
    },
    Rule {
        package: "hearsay-suggest",
        reach: Reach::Direct,
        allowed: |it| it.name == "hearsay-domain",
        because: "the rules are built on the domain alone",
    },
];

pub(super) fn check(workspace: &Workspace) -> Result<Vec<Finding>, Problem> {
    let mut findings = Vec::new();
    for rule in &RULES {
        let tree = tree(workspace, rule)?;
        findings.extend(breaches(rule, &tree));
    }
    Ok(findings)
}

fn breaches(rule: &Rule, tree: &str) -> Vec<Finding> {
    let mut names = Vec::new();
    for dependency in parse(tree) {
        let known = dependency.name == rule.package || names.contains(&dependency.name);
        if !known && !(rule.allowed)(&dependency) {
            names.push(dependency.name);
        }
    }
    names
        .into_iter()
        .map(|name| {
            Finding::new(
                rule.package,
                format!("depends on {name}, but {}", rule.because),
            )
        })
        .collect()
}

fn parse(tree: &str) -> impl Iterator<Item = Dependency> {
    tree.lines().filter_map(|line| {
        Some(Dependency {
            name: line.split_whitespace().next()?.to_owned(),
        })
    })
}

fn tree(workspace: &Workspace, rule: &Rule) -> Result<String, Problem> {
    let mut cargo = run::cargo();
    cargo
        .current_dir(workspace.root())
        .args(["tree", "--quiet", "--package", rule.package])
        .args(["--prefix", "none"]);
    match rule.reach {
        Reach::Direct => cargo.args(["--edges", "normal", "--depth", "1"]),
        Reach::InTheBrowser => cargo.args(["--edges", "normal", "--target", WASM]),
        Reach::Everything => cargo.args(["--edges", "normal,build,dev"]),
    };
    let output = cargo.output().ok().filter(|output| output.status.success());
    output
        .map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
        .ok_or_else(|| {
            Problem::new(
                format!("the dependencies of {} could not be listed.", rule.package),
                format!("`cargo tree --package {}` says why.", rule.package),
            )
        })
}

#[cfg(test)]
mod tests {
    use super::{RULES, breaches};

    fn check(rule: usize, tree: &str, expected: &[&str]) {
        let found: Vec<_> = breaches(&RULES[rule], tree)
            .into_iter()
            .map(|finding| finding.what.split(", but").next().unwrap().to_owned())
            .collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|name| format!("depends on {name}"))
            .collect();
        assert_eq!(found, expected, "{tree}");
    }

    #[test]
    fn trees_are_judged_by_the_rule_of_their_package() {
        check(0, "hearsay-domain v0.1.0 (x)\nsha2 v0.10.9\n", &[]);
        check(0, "hearsay-domain v0.1.0 (x)\nserde v1.0.0\n", &["serde"]);
        check(
            2,
            "hearsay-formats v0.1.0 (x)\ngloo-file v0.3.0\nserde v1\n\ngloo-file v0.3.0 (*)\n",
            &["gloo-file"],
        );
        check(
            4,
            "hearsay v0.1.0 (x)\nweb-sys v0.3\nregex v1.0.0\n",
            &["regex"],
        );
        check(
            5,
            "hearsay v0.1.0 (x)\nweb-sys v0.3\nrand v0.9.0\n",
            &["rand"],
        );
        check(
            6,
            "hearsay-e2e v0.1.0 (x)\nhearsay-server v0.1.0 (x)\nhearsay-editor v0.1.0 (x)\n",
            &["hearsay-editor"],
        );
    }
}
