//! Frequent verbs that do not attribute: where one stands, a noun phrase ends.

/// One verb a word: "base/past/participle"; a star doubles the last letter.
pub(crate) const VERBS: &str = "\
abandon accept access accompany achieve acquire act adapt address adjust adopt advance affect aim allow alter amend amount appear \
apply appoint approach approve arise/arose/arisen arrange arrest arrive assemble assess assign assist attach attack attempt attend attract avoid award \
ban* base be/was/been bear/bore/born,borne beat/beat/beaten become/became/become behave belong benefit bind/bound bite/bit/bitten block blow/blew/blown bomb \
boost born borrow break/broke/broken bring/brought broadcast/broadcast build/built burn/burned,burnt burst/burst buy/bought cancel capture care carry cast/cast catch/caught \
cause cease celebrate challenge change charge chase check choose/chose/chosen claim clash clean clear climb close collapse collect combine come/came/come \
command commence commit* compare compete complete comprise concentrate conduct confront connect consist construct consult consume contact contain contest \
contribute control* convert cook cope copy cost/cost count cover crack crash create cross cut*/cut damage dance date deal/dealt decline decrease dedicate \
defeat defect defend define delay deliver depart depend deploy derive deserve design desire destroy detain develop devote die differ dig*/dug direct disappear \
display distribute divide donate double draft drag* draw/drew/drawn dress drink/drank/drunk drive/drove/driven drop* earn ease eat/ate/eaten elect emerge \
emit* employ enable encounter encourage end endure engage enhance enjoy enter entitle escalate escape estimate evacuate evolve examine exceed exchange execute \
exercise exist expand experience explode explore export expose express extend extract face facilitate fail fall/fell/fallen favor favour feature feed/fed fight/fought file \
fill fire fit* fix flee/fled float flow fly/flew/flown focus follow force form fund gain generate get*/got get*/got/gotten give/gave/given go/went/gone govern \
grant grow/grew/grown guard guide handle hang/hung,hanged happen harm have/had head help hide/hid/hidden hit*/hit hold/held host hurt/hurt identify ignore impact \
implement import impose improve include incorporate increase inflict influence inherit injure inspire install insult intervene introduce invade invest investigate \
invite involve issue join jump keep/kept kick kidnap* kill knock lack land last launch lay/laid lead/led leak lean leap/leapt,leaped leave/left lend/lent let*/let lie/lay/lain \
lift limit link list listen live load locate lock look lose/lost love lower make/made manage march mark market marry match matter mean/meant measure \
meet/met melt merge miss mix monitor mount move name need negotiate nominate obey object oblige obtain occupy occur* offer open operate oppose opt organise organize \
originate oust overcome/overcame/overcome overlook owe own pack paint participate pass pay/paid penetrate perform persist pick place plant play \
possess postpone pour practice practise prepare present preserve press prevail prevent print proceed process produce progress prohibit promote prosecute protect provide \
provoke pull purchase pursue push put*/put qualify quit*/quit race rain raise range rank reach react realise rebuild/rebuilt receive recognise recognize recover recruit reduce \
refer* reflect reform refuse regain regard register regulate relax release rely remain remove render renew rent repair replace represent rescue resemble reside \
resign resist resolve resort respect rest restore restrict result resume retain retire retreat retrieve return reverse review ride/rode/ridden ring/rang/rung rise/rose/risen risk \
roll run*/ran/run rush sack safeguard sail satisfy save scale score seal search secure seek/sought seem seize select sell/sold send/sent separate serve set*/set \
settle shake/shook/shaken shape share shed*/shed shift shine/shone ship* shoot/shot shop* shut*/shut sign sing/sang/sung sink/sank/sunk sit*/sat slide/slid slip* slow smash smile smoke solve \
sound spark speak/spoke/spoken specialise specialize speed/sped spend/spent split*/split spot* spread/spread stage stand/stood steal/stole/stolen stem* step* stick/stuck stop* store \
strengthen stretch strike/struck strip* struggle study submit* succeed suffer suit supply support surge surprise surround surrender survive suspend sustain switch tackle \
take/took/taken talk target tend terminate test throw/threw/thrown tie top* touch tour track trade train transfer* transform translate travel treat trigger try turn \
undergo/underwent/undergone undermine undertake/undertook/undertaken unite unveil update use utilise utilize value vary view violate visit vote wage wait wake/woke/woken walk want warm wash \
waste watch wear/wore/worn weigh win*/won withdraw/withdrew/withdrawn witness work worsen wound wrap* yield accuse bill bomb boycott brand cede chair coin curb deem enroll erupt exit expel* fine graduate \
halt hijack hire jail lag* lease license lobby loom loot merit mine model narrow near net* oversee/oversaw/overseen patrol* peak pose probe raid rally rape rate reconsider relocate repeal resettle \
scrap* scrutinise shell shelter shock showcase sketch stall starve stock storm strand stream stun* sue swap* sweep/swept swell/swelled/swollen swim*/swam/swum swing/swung tear/tore/torn tighten topple toss tweak tumble veto \
volunteer wipe worship zoom stay obey hurry vanish wander whip* wield reopen rethink revive reward spur* stir* strain hand \
tap* tempt thrive thwart transmit* unfold uphold/upheld usher weaken widen awake/awoke/awoken bend/bent bleed/bled breed/bred creep/crept fling/flung \
forbid*/forbade/forbidden forget*/forgot/forgotten forgive/forgave/forgiven freeze/froze/frozen kneel/knelt shrink/shrank/shrunk \
sleep/slept withhold/withheld withstand/withstood overtake/overtook/overtaken overthrow/overthrew/overthrown";
