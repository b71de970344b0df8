//! Which section explains a rule, and which a list of the codebook.

use hearsay_domain::TermList;
use hearsay_domain::check::Rule;

/// Id of the section that explains a rule.
pub const fn section_of_rule(rule: Rule) -> &'static str {
    match rule {
        Rule::ContentWithoutLevel | Rule::LevelWithoutSource | Rule::UnspecifiedWithSource => {
            "the-eight-levels"
        }
        Rule::CueWithoutContent | Rule::OverlappingRoles => "attributions",
        Rule::SourceWithoutContent => "source",
        Rule::CarrierDoesNotHold => "chains",
        Rule::MentionWithoutEntity | Rule::MentionTwice => "entities",
        Rule::ClaimWithoutType => "types",
        Rule::ClaimWithoutCheckworthiness => "check-worthiness",
        Rule::EdgeSpace | Rule::SplitCharacter => "what-there-is-to-mark",
        Rule::InFurniture => "18-repeated-headlines-and-furniture",
    }
}

/// Id of the section that explains a list of the codebook.
pub const fn section_of_list(list: TermList) -> &'static str {
    match list {
        TermList::Kind => "what-there-is-to-mark",
        TermList::EntityType => "entities",
        TermList::ClaimType => "types",
        TermList::Level => "the-eight-levels",
    }
}
