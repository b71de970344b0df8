//! Organisations, companies, weapons and agreements whose names do not say what they are, written down
//! by ourselves.

/// Organisations, movements, companies and teams; one name a line, other forms behind a bar.
pub(crate) const BODIES: &str = "\
Amnesty International|Amnesty
Human Rights Watch|HRW
Greenpeace
Oxfam
Caritas
UNICEF|Unicef
Red Cross|Red Crescent
Médecins Sans Frontières|Doctors Without Borders|MSF
Reporters Without Borders
Save the Children
World Vision
CARE International
Transparency International
Freedom House
WWF
Sea-Watch
Attac
PETA
Chatham House
RAND|Rand
Bellona
Hamas
Hezbollah
Fatah
Taliban
Islamic State|ISIS|ISIL
al-Qaeda|Al-Qaeda|Al Qaeda|al-Qaida
al-Shabab|Al-Shabab|Al-Shabaab
Boko Haram
Houthis|Ansar Allah
Wagner Group
Sinn Féin|Sinn Fein
Likud
Fidesz
Syriza
Podemos
Fianna Fáil
Fine Gael
Labour
Greens
Lib Dems
Capitol Hill
Downing Street|No. 10
Elysée|Élysée
Vatican|Holy See
Whitehall
Wall Street
Scotland Yard
Europol
Frontex
Eurostat
Destatis
Bundesbank
Bundestag
Bundeswehr
Knesset
Duma|State Duma
Verkhovna Rada|Rada
Sejm
Storting
Roscosmos
Rosatom
Goldman Sachs
Morgan Stanley
JPMorgan|JPMorgan Chase|JP Morgan
Citigroup|Citi
Wells Fargo
BlackRock
Blackstone
Barclays
HSBC
Lloyds
NatWest
Santander
BNP Paribas
Société Générale
Credit Suisse
UBS
Nomura
Moody’s|Moody's
Fitch|Fitch Ratings
Standard & Poor’s|Standard & Poor's
Deloitte
KPMG
PwC
McKinsey
Berkshire Hathaway
Lehman Brothers
Allianz
Axa|AXA
Swiss Re
Munich Re
Boeing
Airbus
Embraer
Lockheed Martin
Northrop Grumman
Raytheon
Rheinmetall
Thales
Saab
BAE Systems
Rolls-Royce
General Electric
General Motors|GM
Chrysler
Stellantis
Tesla
Toyota
Honda
Nissan
Mazda
Hyundai
Kia
Volkswagen|VW
Audi
Porsche
BMW
Mercedes-Benz|Mercedes
Renault
Peugeot
Fiat
Ferrari
Volvo
Uber
Lyft
Airbnb
Deutsche Bahn
Deutsche Telekom
Lufthansa
Ryanair
easyJet
Qantas
Aeroflot
Finnair
Apple
Microsoft
Google
Alphabet
Meta
Facebook
Instagram
WhatsApp
Twitter
TikTok
ByteDance
YouTube
Netflix
Spotify
OpenAI
Anthropic
Nvidia
Intel
AMD
Qualcomm
Oracle
Cisco
IBM
Dell
Huawei
Tencent
Alibaba
Baidu
Xiaomi
Samsung
Sony
Nintendo
Panasonic
Toshiba
Hitachi
SoftBank
Foxconn
TSMC
ASML
Nokia
Ericsson
Siemens
Bosch
SAP
Telefónica
Vodafone
Verizon
AT&T
Comcast
Disney
Walmart
Tesco
Sainsbury’s|Sainsbury's
Carrefour
Ikea|IKEA
H&M
Zara
Inditex
Nike
Adidas
Puma
LVMH
Nestlé|Nestle
Unilever
Danone
Coca-Cola
PepsiCo
Starbucks
McDonald’s|McDonald's
Procter & Gamble
Johnson & Johnson
Pfizer
Moderna
BioNTech
AstraZeneca
GlaxoSmithKline|GSK
Novartis
Roche
Sanofi
Bayer
Merck
Novo Nordisk
Monsanto
BASF
BP
ExxonMobil|Exxon
Chevron
TotalEnergies
Equinor
Eni
Gazprom
Rosneft
Lukoil
Aramco|Saudi Aramco
Petrobras
Orsted|Ørsted
Vattenfall
ThyssenKrupp|Thyssenkrupp
ArcelorMittal
Glencore
Rio Tinto
Maersk
DHL
FedEx
SpaceX
Blue Origin
Juventus
Real Madrid
Bayern Munich
Mercosur
Barça";

/// Last words of names of companies and clubs.
pub(crate) const ENDINGS: &[&str] = &[
    "Airlines",
    "Lines",
    "Ferries",
    "Shipping",
    "Logistics",
    "Express",
    "Cargo",
    "Media",
    "Networks",
    "Hotels",
    "Stores",
    "Trust",
    "Group",
    "Airways",
    "Technologies",
    "Technology",
    "Systems",
    "Industries",
    "Holdings",
    "Pharma",
    "Pharmaceuticals",
    "Energy",
    "Oil",
    "Gas",
    "Petroleum",
    "Electric",
    "Electronics",
    "Motors",
    "Motor",
    "Capital",
    "Partners",
    "Securities",
    "Insurance",
    "Foods",
    "Labs",
    "Software",
    "Entertainment",
    "Studios",
    "Railways",
    "Telecom",
    "Steel",
    "Mining",
    "Aerospace",
    "Dynamics",
    "International",
    "Watch",
    "Brothers",
    "Sachs",
    "Suisse",
    "AG",
    "SE",
    "SA",
    "GmbH",
    "NV",
    "ASA",
    "Oyj",
    "SpA",
    "Ltd",
    "Inc",
    "Bancorp",
    "Wanderers",
    "Rovers",
    "Athletic",
    "Rangers",
    "Albion",
];

/// Weapons by name.
pub(crate) const WEAPONS: &str = "\
HIMARS
ATACMS
Iskander
Kalibr
Kinzhal
Zircon
Oreshnik
Tomahawk
Shahed
Bayraktar
Storm Shadow
SCALP
NLAW
NASAMS
IRIS-T
Iron Dome
Hellfire
Burevestnik
Scud
Tochka-U
Pantsir
Hwasong
Pukguksong
Nodong
Fateh
Qassam
Novichok
Kalashnikov
Glock
Eurofighter
Rafale
Gripen
Black Hawk
Chinook";

/// Types of weapons before a hyphen and a number.
pub(crate) const WEAPON_TYPES: &[&str] = &[
    "MiG",
    "Su",
    "Tu",
    "Il",
    "An",
    "Ka",
    "Mi",
    "Yak",
    "F",
    "B",
    "A",
    "C",
    "MQ",
    "RQ",
    "AH",
    "UH",
    "CH",
    "Kh",
    "KN",
    "Hwasong",
    "Pukguksong",
    "Taepodong",
    "DF",
    "JL",
    "J",
    "S",
    "SS",
    "SM",
    "RS",
    "R",
    "T",
    "BM",
    "BMP",
    "BTR",
    "TOS",
    "RPG",
    "AK",
    "AKM",
    "M",
    "MG",
    "AR",
    "PzH",
    "AIM",
    "AGM",
    "GBU",
    "FAB",
    "KAB",
    "Shahed",
    "Geran",
    "TB",
    "V",
];

/// Agreements by name.
pub(crate) const AGREEMENTS: &str = "\
New START
JCPOA
NAFTA
USMCA
CETA
TTIP
Budapest Memorandum
Abraham Accords
Good Friday Agreement
Dayton Agreement
Camp David Accords
Geneva Conventions
Schengen";
