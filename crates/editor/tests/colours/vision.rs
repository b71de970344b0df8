//! Colours as numbers: how they are seen by people who lack a kind of cone, and their contrast.
//!
//! The matrices are those for full dichromacy in G. M. Machado, M. M. Oliveira and L. A. F.
//! Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE
//! Transactions on Visualization and Computer Graphics 15(6), 2009, applied to linear light.

/// A colour in sRGB, each part from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Rgb(pub(crate) [f64; 3]);

/// How a person sees colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Vision {
    /// With three kinds of cones.
    Full,
    /// Without the cones for long waves.
    Protanopia,
    /// Without the cones for middle waves.
    Deuteranopia,
    /// Without the cones for short waves.
    Tritanopia,
}

impl Vision {
    pub(crate) const ALL: [Vision; 4] = [
        Vision::Full,
        Vision::Protanopia,
        Vision::Deuteranopia,
        Vision::Tritanopia,
    ];

    fn matrix(self) -> [[f64; 3]; 3] {
        match self {
            Vision::Full => [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
            Vision::Protanopia => [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
            Vision::Deuteranopia => [
                [0.367_322, 0.860_646, -0.227_968],
                [0.280_085, 0.672_501, 0.047_413],
                [-0.011_820, 0.042_940, 0.968_881],
            ],
            Vision::Tritanopia => [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        }
    }
}

impl Rgb {
    /// From `#rrggbb` or `#rgb`.
    pub(crate) fn hex(hex: &str) -> Option<Self> {
        let digits: Vec<f64> = hex
            .strip_prefix('#')?
            .chars()
            .map(|c| c.to_digit(16).map(f64::from))
            .collect::<Option<_>>()?;
        match digits.as_slice() {
            [red, green, blue] => Some(Self([red / 15.0, green / 15.0, blue / 15.0])),
            [_, _, _, _, _, _] => {
                let part = |at: usize| (digits[at] * 16.0 + digits[at + 1]) / 255.0;
                Some(Self([part(0), part(2), part(4)]))
            }
            _ => None,
        }
    }

    /// Some of this colour in the other one, mixed as `color-mix(in srgb, …)` does.
    pub(crate) fn mixed(self, share: f64, into: Self) -> Self {
        let part = |index: usize| share * self.0[index] + (1.0 - share) * into.0[index];
        Self([part(0), part(1), part(2)])
    }

    /// Linear light.
    pub(crate) fn linear(self) -> [f64; 3] {
        self.0.map(|part| {
            if part <= 0.040_45 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        })
    }

    /// Linear light as a person sees it.
    pub(crate) fn seen(self, vision: Vision) -> [f64; 3] {
        let light = self.linear();
        vision.matrix().map(|row| {
            let sum: f64 = row.iter().zip(light).map(|(a, b)| a * b).sum();
            sum.clamp(0.0, 1.0)
        })
    }

    /// Relative luminance, as WCAG 2 defines it.
    pub(crate) fn luminance(self) -> f64 {
        let [r, g, b] = self.linear();
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// Contrast of two colours, as WCAG 2 defines it: 1 to 21.
    pub(crate) fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }
}
