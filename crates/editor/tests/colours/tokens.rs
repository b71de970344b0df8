//! The colours of the style sheet, read from it, so that what is tested is what is drawn.

use super::vision::Rgb;
use std::collections::BTreeMap;

/// A set of colours of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Theme {
    Light,
    Dark,
    /// The reader asked for more contrast.
    StrongLight,
    StrongDark,
    /// High contrast was chosen in the settings.
    ChosenLight,
    ChosenDark,
}

impl Theme {
    pub(crate) const ALL: [Theme; 6] = [
        Theme::Light,
        Theme::Dark,
        Theme::StrongLight,
        Theme::StrongDark,
        Theme::ChosenLight,
        Theme::ChosenDark,
    ];

    pub(crate) fn is_strong(self) -> bool {
        !matches!(self, Theme::Light | Theme::Dark)
    }

    fn is_light(self) -> bool {
        matches!(self, Theme::Light | Theme::StrongLight | Theme::ChosenLight)
    }
}

/// What is declared for `:root`, name to value, with what more contrast changes.
pub(crate) struct Tokens {
    base: BTreeMap<String, String>,
    strong: BTreeMap<String, String>,
    chosen: BTreeMap<String, String>,
}

impl Tokens {
    pub(crate) fn read(css: &str, contrast: &str) -> Self {
        let without_comments: String = css
            .split("/*")
            .enumerate()
            .map(|(index, part)| match index {
                0 => part,
                _ => part.split_once("*/").map_or("", |(_, rest)| rest),
            })
            .collect();
        let (base, rest) = without_comments
            .split_once("@media (prefers-contrast: more)")
            .expect("the style sheet says what more contrast changes");
        let strong = rest.split("@media").next().unwrap_or_default();
        Self {
            base: declared(base),
            strong: declared(strong),
            chosen: declared(contrast.split_once('{').map_or("", |(_, block)| block)),
        }
    }

    /// As it stands in the style sheet.
    pub(crate) fn raw(&self, name: &str) -> &str {
        self.base
            .get(name)
            .unwrap_or_else(|| panic!("{name} is not declared"))
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.base.keys().map(String::as_str)
    }

    /// A colour of a theme; it may lie over another one.
    pub(crate) fn colour(&self, name: &str, theme: Theme) -> Rgb {
        let changed = match theme {
            Theme::Light | Theme::Dark => None,
            Theme::StrongLight | Theme::StrongDark => self.strong.get(name),
            Theme::ChosenLight | Theme::ChosenDark => self.chosen.get(name),
        };
        let value = changed.map_or_else(|| self.raw(name), String::as_str);
        self.value(value, theme)
            .unwrap_or_else(|| panic!("{name}: {value} is not understood"))
    }

    fn value(&self, value: &str, theme: Theme) -> Option<Rgb> {
        let value = value.trim();
        if let Some(name) = inside(value, "var(") {
            return Some(self.colour(name, theme));
        }
        if let Some(pair) = inside(value, "light-dark(") {
            let (light, dark) = pair.split_once(',')?;
            let one = if theme.is_light() { light } else { dark };
            return self.value(one, theme);
        }
        if let Some(mix) = inside(value, "color-mix(in srgb,") {
            let (first, into) = mix.trim().split_once(',')?;
            let (first, share) = first.rsplit_once(' ')?;
            let share: f64 = share.strip_suffix('%')?.parse().ok()?;
            let (first, into) = (self.value(first, theme)?, self.value(into, theme)?);
            return Some(first.mixed(share / 100.0, into));
        }
        // A veil over the paper.
        if let (9, true) = (value.len(), value.starts_with('#')) {
            let share = u8::from_str_radix(&value[7..], 16).ok()?;
            let under = self.colour("--paper", theme);
            return Some(Rgb::hex(&value[..7])?.mixed(f64::from(share) / 255.0, under));
        }
        Rgb::hex(value)
    }
}

fn inside<'a>(value: &'a str, function: &str) -> Option<&'a str> {
    value.strip_prefix(function)?.strip_suffix(')')
}

fn declared(css: &str) -> BTreeMap<String, String> {
    css.split([';', '{', '}'])
        .filter_map(|line| line.split_once(':'))
        .filter(|(name, _)| name.trim().starts_with("--"))
        .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
        .collect()
}
