//! Why something is proposed, as a code; the words for it belong to the interface.

/// The construction that was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// A quotation closed before "said X" or "X said".
    QuotationBefore,
    /// A quotation opens after "X said".
    QuotationAfter,
    /// A quotation that "X said" interrupts.
    QuotationInterrupted,
    /// "X said that …".
    ThatClause,
    /// "X said it would …".
    BareClause,
    /// "X asked whether …".
    QuestionClause,
    /// "X promised to …".
    Infinitive,
    /// "X denied the accusation", "X accused Y of …".
    Object,
    /// "…, X said."
    Parenthesis,
    /// "According to X, …".
    AccordingTo,
    /// "as quoted by X", "as X said".
    AsReported,
    /// "it is estimated that", "is said to".
    Passive,
    /// "…, adding that …".
    Participle,
    /// "X’s claim that …".
    Noun,
    /// "X is convinced that …".
    Adjective,
    /// "X: “…”".
    Colon,
    /// A word that attributes stands near; nothing else is known.
    NearbyCue,
    /// The speaker of the quotation before.
    SameSpeaker,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Reason; 18] = [
        Reason::QuotationBefore,
        Reason::QuotationAfter,
        Reason::QuotationInterrupted,
        Reason::ThatClause,
        Reason::BareClause,
        Reason::QuestionClause,
        Reason::Infinitive,
        Reason::Object,
        Reason::Parenthesis,
        Reason::AccordingTo,
        Reason::AsReported,
        Reason::Passive,
        Reason::Participle,
        Reason::Noun,
        Reason::Adjective,
        Reason::Colon,
        Reason::NearbyCue,
        Reason::SameSpeaker,
    ];

    /// A stable name for files, tests and the tables of texts.
    pub fn code(self) -> &'static str {
        match self {
            Reason::QuotationBefore => "quotation_before",
            Reason::QuotationAfter => "quotation_after",
            Reason::QuotationInterrupted => "quotation_interrupted",
            Reason::ThatClause => "that_clause",
            Reason::BareClause => "bare_clause",
            Reason::QuestionClause => "question_clause",
            Reason::Infinitive => "infinitive",
            Reason::Object => "object",
            Reason::Parenthesis => "parenthesis",
            Reason::AccordingTo => "according_to",
            Reason::AsReported => "as_reported",
            Reason::Passive => "passive",
            Reason::Participle => "participle",
            Reason::Noun => "noun",
            Reason::Adjective => "adjective",
            Reason::Colon => "colon",
            Reason::NearbyCue => "nearby_cue",
            Reason::SameSpeaker => "same_speaker",
        }
    }
}
