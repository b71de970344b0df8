//! Closed classes and the nouns that decide what kind of source a phrase is.

use crate::lexicon::Class;

/// What somebody can be for or against.
pub(crate) const PROPOSALS: &[&str] = &[
    "plan",
    "plans",
    "proposal",
    "proposals",
    "idea",
    "ideas",
    "decision",
    "decisions",
    "move",
    "moves",
    "measure",
    "measures",
    "bill",
    "law",
    "laws",
    "legislation",
    "amendment",
    "reform",
    "reforms",
    "policy",
    "policies",
    "ban",
    "tax",
    "strike",
    "strikes",
    "call",
    "calls",
    "motion",
    "initiative",
    "project",
    "deal",
    "merger",
    "bid",
    "candidacy",
    "referendum",
    "independence",
    "view",
    "views",
    "position",
    "approach",
    "ruling",
    "budget",
    "intervention",
    "record",
    "handling",
    "right",
    "rights",
    "use",
];

/// Vehicles of somebody's own words behind "in", "by", "over" and their like.
pub(crate) const VEHICLES: &[&str] = &[
    "statement",
    "statements",
    "interview",
    "interviews",
    "letter",
    "letters",
    "article",
    "articles",
    "op-ed",
    "editorial",
    "post",
    "posts",
    "tweet",
    "tweets",
    "speech",
    "address",
    "remarks",
    "comments",
    "email",
    "e-mail",
    "emails",
    "message",
    "messages",
    "release",
    "broadcast",
    "video",
    "recording",
    "telegram",
    "note",
    "memo",
    "memoir",
    "book",
    "essay",
    "column",
    "report",
    "filing",
    "briefing",
    "conference",
    "podcast",
    "call",
    "telephone",
    "phone",
    "newsletter",
    "blog",
    "conversation",
    "appearance",
    "commentary",
    "dispatch",
    "bulletin",
    "communique",
];

/// What leads a clause to another: "although X said …, Y".
pub(crate) const LEADERS: &[&str] = &[
    "although", "though", "while", "whilst", "whereas", "when", "whenever", "once", "after",
    "before", "until", "since", "because", "if", "unless", "as",
];

/// What adds a time or another circumstance behind a whole sentence.
pub(crate) const CIRCUMSTANCES: &[&str] = &[
    "after",
    "before",
    "since",
    "until",
    "following",
    "ahead",
    "amid",
    "amidst",
    "despite",
    "during",
    "like",
    "unlike",
    "as",
    "alongside",
    "regarding",
    "concerning",
];

/// What a writer calls what somebody has said: "…, a claim that Kyiv rejects".
pub(crate) const CALLED: &[&str] = &[
    "claim",
    "claims",
    "charge",
    "charges",
    "accusation",
    "accusations",
    "allegation",
    "allegations",
    "assertion",
    "statement",
    "remark",
    "comment",
    "move",
    "step",
    "decision",
    "demand",
    "pledge",
    "promise",
    "warning",
    "threat",
    "view",
    "position",
    "sign",
    "reference",
];

/// Who rules and hears.
pub(crate) const COURTS: &[&str] = &[
    "court", "courts", "jury", "jurors", "judge", "judges", "justices", "inquest", "tribunal",
    "inquiry", "hearing", "trial", "panel",
];

/// What is done with a record or a vehicle: "in an interview published on Friday".
pub(crate) const ISSUED: &[&str] = &[
    "published",
    "released",
    "broadcast",
    "posted",
    "issued",
    "aired",
    "recorded",
    "held",
    "dated",
    "obtained",
];

/// Vehicles that their author writes.
pub(crate) const OWN_WRITING: &[&str] = &[
    "letter",
    "letters",
    "article",
    "articles",
    "op-ed",
    "editorial",
    "essay",
    "column",
    "book",
    "memoir",
];

/// What outlets do with the words of others: "in remarks carried by the agencies".
pub(crate) const RELAYED: &[&str] = &[
    "carried",
    "relayed",
    "reported",
    "quoted",
    "cited",
    "published",
    "broadcast",
    "aired",
    "run",
    "released",
    "distributed",
    "circulated",
    "translated",
];

/// Words separated by spaces, with the class that they add.
pub(crate) const LISTS: &[(Class, &str)] = &[
    (
        Class::DETERMINER,
        "a an the this that these those his her its their our my your some any each every no another both all few \
        many several most much such either neither various certain whose",
    ),
    (
        Class::PRONOUN,
        "he she they it we i you who which someone somebody everyone everybody anyone nobody none there this these \
        those that what one others another some many most both few everything nothing something",
    ),
    (
        Class::OBJECT,
        "him her them us me himself herself themselves itself ourselves myself yourself you it",
    ),
    (
        Class::PREPOSITION,
        "of in on at by for with from to into onto about against between among during through over under without \
        within toward towards across behind beyond near upon along around throughout since until before after above below \
        despite amid amidst per via like as inside outside off up down out than regarding concerning including following \
        ahead alongside beside besides except unlike amongst past aboard",
    ),
    (Class::CONJUNCTION, "and or but nor & yet"),
    (
        Class::SUBORDINATOR,
        "because although though while when if unless whereas where since until before after as whenever once \
        lest so whilst whether",
    ),
    (
        Class::AUXILIARY,
        "is are was were be been being am has have had having do does did will would can could may might shall should must \
        cannot can't won't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't wouldn't couldn't shouldn't ought \
        can’t won’t isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t wouldn’t couldn’t shouldn’t \
        he's she's it's that's there's they're we're you're i'm i've we've they've you've i'd he'd she'd we'd they'd i'll we'll they'll he'll she'll it'll \
        they’re we’re you’re i’m i’ve we’ve they’ve you’ve i’d he’d she’d we’d they’d i’ll we’ll they’ll he’ll she’ll it’ll",
    ),
    (
        Class::PRONOUN,
        "they're we're you're i'm i've we've they've you've i'd he'd she'd we'd they'd i'll we'll they'll he'll she'll it'll \
        they’re we’re you’re i’m i’ve we’ve they’ve you’ve i’d he’d she’d we’d they’d i’ll we’ll they’ll he’ll she’ll it’ll",
    ),
    (
        Class::BE,
        "is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t",
    ),
    (
        Class::ADVERB,
        "also later earlier then now previously recently repeatedly already still even just only again soon ever often sometimes \
        always never however therefore meanwhile moreover furthermore nevertheless nonetheless instead too further yesterday today \
        tomorrow tonight once twice here there perhaps maybe almost nearly quite rather very more most less least well far long first \
        finally eventually initially originally allegedly reportedly thus hence indeed otherwise elsewhere thereby ago away back \
        together alone likewise similarly additionally afterwards afterward subsequently so as",
    ),
    (Class::NEGATION, "not never n't neither nor"),
    (
        Class::WH,
        "who whom whose which what when where why how whether if that whatever whoever",
    ),
    (
        Class::ADJECTIVE,
        "new old good bad great big small high low large little long short early late young major minor former current recent \
        senior junior top chief deputy acting key main other same own next last previous first second third local national international \
        foreign federal public private political economic social military civil human free open full clear strong weak poor rich \
        available possible likely unlikely able unable due anonymous independent official joint general special different similar important serious \
        leading prominent western eastern northern southern central global regional urban rural female male black white red green blue \
        dead alive safe nuclear armed united best worst better worse more less least so-called state-run state-owned state-controlled pro-government right hard easy \
        ready real true false wrong sick fresh final initial annual monthly weekly daily total entire whole single double half multiple numerous \
        separate leaked unidentified unnamed",
    ),
    (
        Class::TIME,
        "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight week month year morning \
        afternoon evening night weekend weeks months years days day hours hour minutes",
    ),
    (
        Class::MONTH,
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
    ),
    (
        Class::NUMBER,
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen \
        nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion hundreds thousands millions \
        billions dozens dozen first second third fourth fifth sixth seventh eighth ninth tenth half",
    ),
    (
        Class::TITLE,
        "president minister chancellor premier prime king queen prince princess emperor pope tsar governor mayor senator congressman congresswoman \
        representative secretary ambassador general colonel captain major lieutenant sergeant admiral marshal commander commissioner judge justice \
        chairman chairwoman chairperson chief director professor doctor dr mr mrs ms miss sir lord lady dame baroness rev reverend bishop archbishop \
        cardinal imam rabbi sheikh ayatollah coach captain ceo speaker leader inspector superintendent sheriff detective constable attorney counselor \
        counsellor deputy undersecretary vice dean principal sen rep gov gen col lt sgt capt maj prof pm mp vice-president president-elect secretary-general attorney-general director-general vice-chancellor vice-chair co-chair",
    ),
    (
        Class::ROLE,
        "official officials officer officers spokesman spokesmen spokeswoman spokesperson spokespersons spokespeople expert experts analyst analysts \
        scientist scientists researcher researchers author authors coauthor co-author diplomat diplomats lawyer lawyers lawmaker lawmakers politician \
        politicians witness witnesses resident residents activist activists critic critics observer observers source sources adviser advisers advisor \
        advisors aide aides member members student students teacher teachers doctor doctors physician physicians soldier soldiers commander commanders \
        reporter reporters journalist journalists correspondent editor blogger poster user users people person man men woman women child children parent parents \
        father mother brother sister son daughter wife husband friend friends family families neighbor neighbors neighbour neighbours victim victims \
        survivor survivors leader leaders minister ministers president presidents senator senators professor professors player players \
        manager managers director directors executive executives founder co-founder owner owners employee employees worker workers farmer farmers \
        protester protesters demonstrators supporters opponents fans fan passenger passengers pilot pilots driver drivers investigator investigators \
        prosecutor prosecutors detective detectives attorney attorneys judge judges voter voters economist economists historian historians engineer engineers \
        designer artist curator photographer actor actress singer musician writer candidate candidates rival rivals chairman representative representatives \
        delegate delegates envoy envoys veteran veterans refugee refugees migrant migrants nurse nurses relative relatives someone somebody everyone \
        staff staffers crew individuals individual campaigner campaigners organizer organizers organiser organisers negotiator negotiators inspector inspectors whistleblower defector biologist \
        presenter host boss bosses agent agents barber proponents proponent skeptics skeptic sceptics sceptic locals insiders insider detractors backers eyewitness eyewitnesses onlookers onlooker \
        bystanders bystander respondents respondent participants consumers customers investors traders shareholders commuters motorists tourists \
        pupils prisoners inmates detainees hostages fighters rebels militants insurgents striker goalkeeper midfielder defender winger champion teammate \
        teammates legislators legislator mps paramedics firefighters rescuers medics medic volunteers miners taxpayers pensioners \
        pollsters pollster forecasters meteorologist meteorologists geologist geologists virologist virologists surgeon surgeons climatologist \
        environmentalists conservationists commentators commentator pundits columnist columnists suspects defendant defendants plaintiff plaintiffs jurors bankers \
        banker brokers broker trader shopkeepers retailers grandmother grandfather widow girlfriend boyfriend colleague colleagues cousin uncle aunt \
        physicist astronomer chemist psychologist sociologist epidemiologist scholar scholars academic academics fellow coach captain secretary ambassador chief head",
    ),
    (
        Class::BODY,
        "ministry government administration agency department office bureau committee commission council parliament congress senate \
        house court police army navy force forces military intelligence party company corporation firm group organization organisation association union \
        university college institute school church bank fund foundation authority authorities board team club federation league society center centre \
        service nato kremlin pentagon white house state secretariat embassy consulate command coalition opposition cabinet regime \
        campaign movement network charity ngo inc ltd corp llc co plc fbi cia nsa nasa imf fifa uefa opec iaea unicef unesco interpol seoul's laboratory \
        hospital museum society tribunal assembly delegation community city town county district industry maker giant \
        prosecution watchdog regulator regulators consortium insurer lender airline automaker carmaker retailer manufacturer supplier operator startup \
        start-up conglomerate subsidiary junta militia faction electorate directorate inspectorate treasury observatory clinic vatican bloc alliance",
    ),
    (
        Class::OUTLET,
        "media channel channels newspaper newspapers newswire broadcaster broadcasters outlet outlets magazine tabloid daily weekly press tv television radio news \
        gazette tribune herald journal post times",
    ),
    (
        Class::RECORD,
        "report reports study studies survey surveys poll polls document documents letter letters statement statements footage video videos image \
        images photo photos photograph photographs picture pictures data figures statistics results findings analysis research evidence banner sign \
        poster message messages post posts email emails tweet record records transcript book article articles paper website site page section \
        indictment complaint lawsuit filing ruling law constitution map chart caption headline memo recording audio tape census paperwork files file \
        history research archives posting census test tests experiment experiments investigation inquiry audit review \
        signs banners posters placard placards slogan slogans indictments communiqué communique leaflet leaflets notice notices flyer manifesto \
        clip clips screenshot screenshots readout dossier affidavit petition dataset datasets database graph graphs numbers minutes memos \
        recordings videotape transcripts diary diaries log logs scan scans simulations calculations projections declaration petition draft \
        autopsy maps charts polling x-rays tapes directive decree treaty contract verdict judgment judgement editorial newsletter blog essay memoir label labels text texts note notes guidelines regulations agreement agreements model models theory handbook suit",
    ),
    (
        Class::NOUN,
        "war peace deal talks summit visit meeting attack attacks strike strikes election elections vote votes trade support help aid use work \
        plan plans change changes move moves call calls fight fire force forces market markets price prices rate rates cost costs power control \
        interest interests issue issues state states report reports claim claims hope fear need needs view views test tests order orders \
        play name names place places result results end start force offer offers call question questions answer face head hand hands time times \
        event events match matches win loss defeat lead record increase decrease rise fall growth study studies address research release program programme \
        people children men women police thing things series species news being building buildings meeting feeling warning funding spokesperson \
        the way ways day days hour hours minute minutes second object objects commentary documentary anniversary salary library summary boundary initiative objective motive archive incentive alternative narrative directive missionary \
        share shares stock stocks monopoly monopolies ally allies anomaly country countries nation nations world life lives law laws rights right",
    ),
    (
        Class::WEAPON,
        "missile missiles rocket rockets bomb bombs gun guns rifle rifles pistol pistols ammunition munitions shell shells artillery drone drones tank tanks \
        warhead warheads grenade grenades mine mines warplane warplanes torpedo howitzer howitzers mortar mortars weapon weapons icbm explosives",
    ),
    (
        Class::AGREEMENT,
        "treaty treaties agreement agreements accord accords pact pacts convention resolution resolutions sanctions protocol ceasefire armistice truce \
        memorandum charter act bill",
    ),
    (
        Class::ABBREVIATION,
        "mr mrs ms dr prof sen rep gov gen col lt sgt capt maj st jr sr rev hon pres vs etc inc ltd corp co no jan feb mar apr jun jul aug sep \
        sept oct nov dec messrs mt ft dept u.s u.k u.n e.g i.e",
    ),
    (
        Class::GIVEN_NAME,
        "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew \
        joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon \
        benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry peter zachary kyle noah ethan \
        mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle \
        carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy angela anna ruth brenda pamela nicole katherine samantha \
        christine emma catherine virginia rachel janet maria heather diane julie joyce victoria kelly christina lauren joan olivia judith \
        mohammed muhammad ahmed ali omar hassan hussein abdul ibrahim khalid yusuf fatima aisha vladimir dmitry sergei sergey alexei alexey ivan mikhail boris nikolai olga \
        elena natalia svetlana tatiana kim lee park jong jae min hyun chen wang li zhang liu yang huang zhao hans klaus jens angela ursula jean pierre francois \
        marie claude luis carlos juan pedro miguel francisco antonio jorge giuseppe giovanni marco luca matteo narendra rahul priya barack hillary joe bill bob \
        jim tom mike steve dave dan ben sam alex nick chris tony greg jeff ken tim ron ed matt josh max leo oliver charlie simon neil ian alan colin graham \
        keith stuart nigel trevor martin lucas felix oscar hugo victor diego pablo jens lars erik sven nils bjorn anders jan piotr andrzej volodymyr petro oleksandr yulia",
    ),
];
