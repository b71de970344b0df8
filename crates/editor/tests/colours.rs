//! Colours by computation: how far apart they look to people who lack a kind of cone, how much
//! contrast they have, and that none of them carries a meaning alone.

#[path = "colours/difference.rs"]
mod difference;
#[path = "colours/tokens.rs"]
mod tokens;
#[path = "colours/vision.rs"]
mod vision;

use difference::{ciede2000, difference};
use hearsay_domain::{Colour, LabelKind, Level, TermId};
use std::collections::BTreeSet;
use tokens::{Theme, Tokens};
use vision::{Rgb, Vision};

/// Colours that must not be taken for each other differ at least by this (CIEDE2000). Two patches
/// side by side are told apart from about 1; small marks far from each other need much more.
const APART: f64 = 10.0;

fn tokens() -> Tokens {
    Tokens::read(
        include_str!("../../../static/styles/tokens.css"),
        include_str!("../../../static/styles/contrast.css"),
    )
}

fn of_palette(colour: Colour) -> String {
    format!("--p-{}", colour.code())
}

#[test]
fn the_difference_is_computed_as_published() {
    for (a, b, expected) in [
        ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
        ([50.0, -1.1848, -84.8006], [50.0, 0.0, -82.7485], 1.0000),
        ([50.0, 0.0, 0.0], [50.0, -1.0, 2.0], 2.3669),
        ([50.0, 2.49, -0.001], [50.0, -2.49, 0.0009], 7.1792),
        ([50.0, 2.5, 0.0], [73.0, 25.0, -18.0], 27.1492),
        (
            [60.2574, -34.0099, 36.2677],
            [60.4626, -34.1751, 39.4387],
            1.2644,
        ),
        (
            [2.0776, 0.0795, -1.1350],
            [0.9033, -0.0636, -0.5514],
            0.9082,
        ),
    ] {
        let found = ciede2000(a, b);
        assert!((found - expected).abs() < 0.0001, "{a:?} {b:?}: {found}");
    }
}

/// What is known of the simulation: greys stay, and red and green of one lightness come together.
#[test]
fn vision_is_simulated_as_published() {
    let grey = Rgb::hex("#808080").unwrap();
    for vision in Vision::ALL {
        for (seen, light) in grey.seen(vision).iter().zip(grey.linear()) {
            assert!((seen - light).abs() < 0.001, "{vision:?}");
        }
    }
    let (red, green) = (Rgb::hex("#b35900").unwrap(), Rgb::hex("#6b8000").unwrap());
    assert!(difference(red, green, Vision::Full) > 30.0);
    assert!(difference(red, green, Vision::Deuteranopia) < APART);
    assert!(
        (Rgb::hex("#fff")
            .unwrap()
            .contrast(Rgb::hex("#000000").unwrap())
            - 21.0)
            .abs()
            < 0.01
    );
}

#[test]
fn any_two_colours_of_the_palette_stay_apart_for_everybody() {
    let tokens = tokens();
    let declared: BTreeSet<&str> = tokens.names().filter(|n| n.starts_with("--p-")).collect();
    let known: Vec<String> = Colour::ALL.iter().map(|c| of_palette(*c)).collect();
    assert_eq!(declared, known.iter().map(String::as_str).collect());
    for theme in Theme::ALL {
        for vision in Vision::ALL {
            for (index, one) in known.iter().enumerate() {
                for other in &known[..index] {
                    let (a, b) = (tokens.colour(one, theme), tokens.colour(other, theme));
                    let apart = difference(a, b, vision);
                    assert!(
                        apart >= APART,
                        "{one} and {other}, {theme:?}, {vision:?}: {apart:.1}"
                    );
                }
            }
        }
    }
}

/// Kinds and levels take their colours from the palette, one each, as the domain has it.
#[test]
fn kinds_and_levels_have_the_colours_that_the_domain_says() {
    let tokens = tokens();
    let kinds = LabelKind::ALL
        .iter()
        .map(|k| (format!("--c-{}", k.code()), TermId::kind(*k)));
    let levels = Level::ALL
        .iter()
        .map(|l| (format!("--l-{}", l.code()), TermId::level(*l)));
    for (token, id) in kinds.chain(levels) {
        let colour = id
            .standard_colour()
            .expect("kinds and levels have a colour");
        assert_eq!(tokens.raw(&token), format!("var({})", of_palette(colour)));
    }
}

/// Marks keep 3:1 (WCAG 1.4.11) on everything they are drawn on, 4.5:1 where more contrast was
/// asked for. A project may give any colour of the palette to any kind, so all are tested.
#[test]
fn marks_have_contrast() {
    let tokens = tokens();
    let surfaces = [
        "--paper",
        "--ground",
        "--raised",
        "--tint-active",
        "--tint-picked",
        "--tint-lit",
        "--tint-mention",
        "--chosen",
        "--hover",
    ];
    for theme in Theme::ALL {
        let least = if theme.is_strong() { 4.5 } else { 3.0 };
        for colour in Colour::ALL {
            let mark = tokens.colour(&of_palette(*colour), theme);
            for surface in surfaces {
                let found = mark.contrast(tokens.colour(surface, theme));
                assert!(
                    found >= least,
                    "{colour:?} on {surface}, {theme:?}: {found:.2}"
                );
            }
        }
        for mark in ["--focus", "--edge", "--good", "--accent"] {
            let found = tokens
                .colour(mark, theme)
                .contrast(tokens.colour("--ground", theme));
            assert!(found >= 3.0, "{mark}, {theme:?}: {found:.2}");
        }
    }
}

/// Text keeps 4.5:1 (WCAG 1.4.3), 7:1 where more contrast was asked for.
#[test]
fn words_have_contrast() {
    let tokens = tokens();
    let plain = ["--paper", "--ground", "--raised", "--hover", "--chosen"];
    let tints = [
        "--tint-active",
        "--tint-picked",
        "--tint-lit",
        "--tint-mention",
    ];
    for theme in Theme::ALL {
        let least = if theme.is_strong() { 7.0 } else { 4.5 };
        let check = |words: &str, under: Rgb, what: &str, least: f64| {
            let found = tokens.colour(words, theme).contrast(under);
            assert!(found >= least, "{words} on {what}, {theme:?}: {found:.2}");
        };
        for surface in plain {
            let under = tokens.colour(surface, theme);
            check("--ink", under, surface, least);
            check("--muted", under, surface, least);
            check("--bad", under, surface, 4.5);
            check("--warn", under, surface, 4.5);
        }
        for tint in tints {
            check("--ink", tokens.colour(tint, theme), tint, least);
        }
        check(
            "--on-accent",
            tokens.colour("--accent", theme),
            "--accent",
            4.5,
        );
        check(
            "--ink",
            tokens.colour("--bad-tint", theme),
            "--bad-tint",
            4.5,
        );
        // The tints of source and cue, whatever colour a project gives them.
        for token in ["--tint-source", "--tint-cue"] {
            let mix = tokens.raw(token);
            let share = mix.split('%').next().and_then(|s| s.rsplit_once(' '));
            let share: f64 = share.and_then(|(_, n)| n.parse().ok()).unwrap();
            let paper = tokens.colour("--paper", theme);
            for colour in Colour::ALL {
                let tint = tokens
                    .colour(&of_palette(*colour), theme)
                    .mixed(share / 100.0, paper);
                check("--ink", tint, token, least);
            }
        }
    }
}

/// Without any colour the kinds differ by shape, the types with a colour of their own by beat, and
/// the levels by the length of their bar, their number and their name.
#[test]
fn colour_never_stands_alone() {
    let tokens = tokens();
    let bare = |token: &str| -> String {
        let mut shape = tokens.raw(token).to_owned();
        for name in tokens
            .names()
            .filter(|n| n.starts_with("--p-") || n.starts_with("--c-"))
        {
            shape = shape.replace(&format!("var({name})"), "on");
        }
        shape
    };
    let kinds = LabelKind::ALL
        .iter()
        .map(|kind| format!("--s-{}", kind.code()));
    let types = Colour::ALL
        .iter()
        .map(|colour| format!("--m-{}", colour.code()));
    let shapes: Vec<String> = kinds.chain(types).map(|token| bare(&token)).collect();
    let different: BTreeSet<&String> = shapes.iter().collect();
    assert_eq!(different.len(), shapes.len(), "{shapes:#?}");
    assert!(shapes.iter().all(|shape| shape.contains("on ")));

    let controls = include_str!("../../../static/styles/controls.css");
    let mut signs = BTreeSet::new();
    for level in Level::ALL {
        let rule = format!(":is(.badge, .level).{} {{ --step: ", level.code());
        let bar = controls.split_once(&rule).expect("a bar for each level").1;
        let bar = bar.split(';').next().unwrap_or_default();
        assert!(signs.insert(format!("bar {bar}")), "{level:?}");
        assert!(
            signs.insert(format!("number {}", level.step())),
            "{level:?}"
        );
        let name = hearsay_domain::codebook::level(*level).name;
        assert!(signs.insert(name.to_owned()), "{level:?}");
        assert!(controls.contains(&format!("--hue: var(--l-{});", level.code())));
    }
}
