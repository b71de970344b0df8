//! Words that attribute, each with what may follow it.

/// A quotation may follow or stand before.
pub(crate) const QUOTATION: u32 = 1;
/// "that" and a clause.
pub(crate) const THAT: u32 = 1 << 1;
/// A clause without "that".
pub(crate) const BARE: u32 = 1 << 2;
/// The recipient as its first object: "told reporters that".
pub(crate) const RECIPIENT: u32 = 1 << 3;
/// "whether", "why", "what" and a clause.
pub(crate) const QUESTION: u32 = 1 << 4;
/// "to" and an infinitive.
pub(crate) const INFINITIVE: u32 = 1 << 5;
/// A noun phrase: "denied the accusation".
pub(crate) const OBJECT: u32 = 1 << 6;
/// "it is … that", "is … to".
pub(crate) const PASSIVE: u32 = 1 << 7;
/// Wishes, plans and worries, and words with many other uses.
pub(crate) const WEAK: u32 = 1 << 8;
/// A noun: "accusations that".
pub(crate) const NOMINAL: u32 = 1 << 9;
/// An adjective after "be": "is convinced that".
pub(crate) const ADJECTIVE: u32 = 1 << 10;
/// What is held is no speech but a belief.
pub(crate) const BELIEF: u32 = 1 << 11;
/// Only records and findings do this: "shows".
pub(crate) const EVIDENCE: u32 = 1 << 12;

/// An object that is quoted in part: "called it “a disgrace”".
pub(crate) const NAMING: u32 = 1 << 13;
/// "of", "about", "against" and what is said: "warned of".
pub(crate) const OF: u32 = 1 << 14;

/// Only with "out": "pointed out that".
pub(crate) const OUT: u32 = 1 << 15;

/// For or against its object; a weak one only when that is a plan, a law or the like.
pub(crate) const STANCE: u32 = 1 << 16;
/// Only with a noun of support, concern or the like: "voiced support for".
pub(crate) const VOICED: u32 = 1 << 17;

/// A noun with "for" and what is wanted: "calls for".
pub(crate) const FOR: u32 = 1 << 18;

/// One word that attributes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cue {
    frames: u32,
}

impl Cue {
    pub(crate) fn is(self, frames: u32) -> bool {
        self.frames & frames != 0
    }

    /// Reads a line of the lists: the word and its letters.
    pub(crate) fn read(line: &str) -> Option<(&str, Cue)> {
        let (head, letters) = line.trim().split_once(' ')?;
        let frames = letters.bytes().fold(0_u32, |sum, letter| {
            sum | match letter {
                b'q' => QUOTATION,
                b't' => THAT,
                b'b' => BARE,
                b'r' => RECIPIENT,
                b'w' => QUESTION,
                b'i' => INFINITIVE,
                b'o' => OBJECT,
                b'p' => PASSIVE,
                b'x' => WEAK,
                b'n' => NOMINAL,
                b'a' => ADJECTIVE,
                b'm' => BELIEF,
                b'e' => EVIDENCE,
                b'k' => NAMING,
                b'g' => OF,
                b'u' => OUT,
                b's' => STANCE,
                b'v' => VOICED,
                b'f' => FOR,
                _ => 0,
            }
        });
        Some((head, Cue { frames }))
    }
}

/// Verbs. Letters: the constants above in order q t b r w i o p x n a m e k g u s v.
pub(crate) const VERBS: &str = "\
say/said qtbwp
tell/told qtbrwp
add qtb
claim qtbip
state qtbwp
announce qtbwpo
declare qtbp
assert qtbp
insist qtb
argue qtbp
explain qtbw
note qtbwp
observe qtbp
remark qtb
comment q
reply qtb
respond qt
answer qt
ask qwr
inquire qw
enquire qw
question wx
wonder qwm
report qtbp
write/wrote/written qtb
tweet qtb
post q
reveal qtbwpe
disclose qtbwp
confirm qtbwpo
acknowledge qtbp
admit* qtbpo
concede qtb
confess qt
deny tbpo
reject o
dismiss o
refute tx
dispute sx
allege qtbpo
accuse o
contend qtb
maintain qtb
warn qtbrpg
caution qt
advise qtr
recommend qtbp
suggest qtbpe
propose qtpo
urge qr
demand qto
request x
insinuate t
imply tbe
indicate tbwpe
hint qtb
stress qtb
emphasize qtb
emphasise qtb
underline tx
underscore tx
highlight tx
reiterate qtb
repeat qtx
recall qtbw
remember qtbwm
recount qtw
relate qx
estimate tbp
predict qtbpo
forecast/forecast,forecasted tbp
project tx
calculate tbwp
conclude qtbpe
determine twp
find/found tbpe
learn/learned,learnt tbw
discover tbwpe
theorize qtb
theorise qtb
speculate qtb
believe qtbpm
think/thought qtbpm
feel/felt tbm
consider tpm
suspect tbpm
assume tbpm
presume tbpm
know/knew/known twpm
understand/understood tbwpm
realize tbwm
realise tbwm
doubt tbm
expect tbpmxi
hope tbpmxi
fear tbpm
worry tbm
wish tbmx
intend im
plan* im
promise qtbio
refuse i
vow qti
pledge qtio
vow qti
swear/swore/sworn qtbi
threaten qti
guarantee tbx
assure qtbr
reassure tr
inform tbr
notify tr
remind qtbr
convince trm
persuade trm
teach/taught trx
show/showed/shown,showed tbwpe
demonstrate tbwpe
prove/proved/proven,proved tbpe
testify qtb
agree qtbip
disagree qx
decide tbmip
rule tbx
complain qtbg
protest qtx
lament qtb
regret* qtbm
joke qtb
quip* q
boast qtb
brag* qt
exclaim qt
shout qtx
cry qx
scream qtx
yell qtx
whisper qtx
chant q
sing/sang/sung qx
mutter q
murmur q
declaim q
continue q
finish qx
begin*/began/begun q
start qx
proclaim qtb
pronounce q
profess qtb
preach qtx
quote q
cite k
label k
brand k
read/read qte
mention qtbw
point tqu
spell tqu
detail tw
describe qk
elaborate q
clarify qtbw
specify tbw
signal tx
relay qtx
reason qtb
postulate tb
posit tb
hypothesize tb
opine qtb
praise qo
criticize qo
criticise qo
condemn qo
denounce qo
blast qx
slam* qo
lambaste qo
hail qo
welcome qsx
applaud qo
mock qx
counter qtx
retort qt
interject q
chime qx
muse qt
ponder w
email qx
text qx
message qx
tip* x
blame o
credit x
fault x
concur* qt
echo qx
affirm qtb
attest t
certify t
decree tq
order qx
rave q
sigh qx
laugh qx
thank qx
lie/lied tx
guess qtbm
imagine qtbwm
dream/dreamed,dreamt tm
envision tm
envisage tm
foresee/foresaw/foreseen tm
anticipate tbpm
perceive tm
sense tbm
notice tbwm
see/saw/seen xm
hear/heard tbxm
judge tbm
deem pm
rumour p
rumor p
reckon tbqm
gather x
figure tbm
caption q
title x
plead/pleaded,pled qt
beg* qr
pray tm
appeal qx
call k
dub* k
summarize qt
summarise qt
analyze w
suppose tbpm
contemplate w
vote tx
mandate t
stipulate tb
provide tx
require tx
ensure x
publish x
document tw
record tx
establish twpe
verify twp
discuss wx
debate wx
outline wx
portray x
depict x
illustrate twe
advocate tx
exhort qr
implore qr
instruct qrx
support sx
back sx
defend sx
endorse s
oppose s
object s
voice v
express v
";

/// Nouns that "that" or a colon may follow, and adjectives.
pub(crate) const NOUNS: &str = "\
accusation ntg
allegation ntg
claim ntgi
assertion nt
statement ntq
suggestion nt
warning ntqg
belief ntm
fear ntmg
concern ntm
hope ntmx
worry ntm
suspicion ntmg
announcement nt
promise nti
pledge nti
vow nti
denial ntg
admission ntg
confession ntg
confirmation nt
conclusion ntm
idea ntmx
notion ntmx
view ntm
opinion ntm
impression ntm
rumor ntg
rumour ntg
speculation nt
assumption ntm
prediction ntg
estimate nt
argument nt
complaint ntg
assurance ntg
contention nt
insistence nt
doubt ntm
expectation ntmx
feeling ntm
sentiment ntm
conviction ntmx
remark ntq
comment ntq
report ntxg
finding nte
theory nt
revelation nt
declaration ntq
recommendation nt
proposal ntxi
indication nte
threat nti
demand ntxif
call nif
plea nif
appeal nxif
refusal ni
intention nix
commitment nix
offer nix
condemnation ng
forecast nt
aware atm
confident atm
certain atmx
sure atm
convinced atm
concerned atm
worried atm
afraid atm
hopeful atm
optimistic atm
adamant at
clear ax
unaware atm
doubtful atm
skeptical atm
sceptical atm
pleased atm
glad atm
disappointed atm
proud atm
surprised atm
alarmed ax
";
