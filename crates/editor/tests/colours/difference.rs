//! How far apart two colours look: CIEDE2000, after G. Sharma, W. Wu and E. N. Dalal, “The
//! CIEDE2000 Color-Difference Formula: Implementation Notes, Supplementary Test Data, and
//! Mathematical Observations”, Color Research and Application 30(1), 2005.

use super::vision::{Rgb, Vision};

/// CIELAB under D65.
type Lab = [f64; 3];

/// The difference of two colours as a person sees them.
pub(crate) fn difference(a: Rgb, b: Rgb, vision: Vision) -> f64 {
    ciede2000(lab(a.seen(vision)), lab(b.seen(vision)))
}

fn lab(light: [f64; 3]) -> Lab {
    let root = |matrix: [f64; 3]| {
        let value: f64 = matrix.iter().zip(light).map(|(a, b)| a * b).sum();
        if value > 216.0 / 24_389.0 {
            value.cbrt()
        } else {
            (24_389.0 / 27.0 * value + 16.0) / 116.0
        }
    };
    // The white of D65 has X 0.95047, Y 1 and Z 1.08883.
    let x = root([0.412_456, 0.357_576, 0.180_437].map(|part| part / 0.950_47));
    let y = root([0.212_673, 0.715_152, 0.072_175]);
    let z = root([0.019_334, 0.119_192, 0.950_304].map(|part| part / 1.088_83));
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// CIEDE2000 with all weights 1.
pub(crate) fn ciede2000(first: Lab, second: Lab) -> f64 {
    let seventh = |chroma: f64| (chroma.powi(7) / (chroma.powi(7) + 25_f64.powi(7))).sqrt();
    let mean_chroma = f64::midpoint(first[1].hypot(first[2]), second[1].hypot(second[2]));
    let stretch = 1.0 + 0.5 * (1.0 - seventh(mean_chroma));
    let polar = |lab: Lab| {
        let a = stretch * lab[1];
        let hue = lab[2].atan2(a).to_degrees().rem_euclid(360.0);
        (lab[0], a.hypot(lab[2]), hue)
    };
    let ((l1, c1, h1), (l2, c2, h2)) = (polar(first), polar(second));
    let grey = c1 * c2 == 0.0;
    let turn = match h2 - h1 {
        _ if grey => 0.0,
        turn if turn > 180.0 => turn - 360.0,
        turn if turn < -180.0 => turn + 360.0,
        turn => turn,
    };
    let hue = match h1 + h2 {
        sum if grey => sum,
        sum if (h1 - h2).abs() <= 180.0 => sum / 2.0,
        sum if sum < 360.0 => f64::midpoint(sum, 360.0),
        sum => (sum - 360.0) / 2.0,
    };
    let light = f64::midpoint(l1, l2);
    let chroma = f64::midpoint(c1, c2);
    let cos = |degrees: f64| degrees.to_radians().cos();
    let t = 1.0 - 0.17 * cos(hue - 30.0) + 0.24 * cos(2.0 * hue) + 0.32 * cos(3.0 * hue + 6.0)
        - 0.20 * cos(4.0 * hue - 63.0);
    let from_middle = (light - 50.0).powi(2);
    let dl = (l2 - l1) / (1.0 + 0.015 * from_middle / (20.0 + from_middle).sqrt());
    let dc = (c2 - c1) / (1.0 + 0.045 * chroma);
    let dh = 2.0 * (c1 * c2).sqrt() * (turn / 2.0).to_radians().sin() / (1.0 + 0.015 * chroma * t);
    let blue = 30.0 * (-((hue - 275.0) / 25.0).powi(2)).exp();
    let together = -2.0 * seventh(chroma) * (2.0 * blue).to_radians().sin();
    (dl * dl + dc * dc + dh * dh + together * dc * dh).sqrt()
}
