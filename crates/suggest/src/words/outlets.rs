//! News outlets and whose they are: our own list, to be extended by each project.

/// One outlet: "name|alias|alias". In this list: run by a state, or the organ of a ruling party.
pub(crate) const STATE: &str = "\
KCNA|Korean Central News Agency
Rodong Sinmun|Rodong
Korean Central Television|KCTV
Uriminzokkiri
TASS|Tass|ITAR-TASS
RIA Novosti|RIA
Sputnik|Sputnik News
RT|Russia Today
Rossiya 1|Rossiya
Channel One Russia
Rossiyskaya Gazeta
Zvezda
VGTRK
Xinhua|Xinhua News Agency
CCTV|China Central Television
CGTN
People's Daily|People’s Daily
Global Times
China Daily
IRNA
Press TV
IRIB
Fars|Fars News Agency
Tasnim|Tasnim News Agency
Mehr News Agency
SANA
BelTA
Granma
Prensa Latina
teleSUR|Telesur
Anadolu|Anadolu Agency
TRT|TRT World
Saudi Press Agency
WAM
MENA
Vietnam News Agency
Nhan Dan
Azertac
Kazinform
VTV";

/// All others.
pub(crate) const OTHER: &str = "\
Reuters
Associated Press|AP|The Associated Press
Agence France-Presse|AFP
Interfax
DPA|Deutsche Presse-Agentur
ANSA
EFE
Kyodo|Kyodo News
Yonhap|Yonhap News Agency
UPI|United Press International
PTI|Press Trust of India
Bloomberg|Bloomberg News
BBC|BBC News|British Broadcasting Corporation
CNN
NBC|NBC News
ABC|ABC News
CBS|CBS News
Fox News
MSNBC
PBS
NPR
Sky News
ITV|ITV News
Channel 4|Channel 4 News
GB News
Al Jazeera
Al Arabiya
Deutsche Welle|DW
France 24
Euronews
NHK
RTÉ
CBC
SBS
Voice of America|VOA
Radio Free Europe|RFE
Radio Free Asia|RFA
New York Times|The New York Times
Washington Post|The Washington Post
Wall Street Journal|The Wall Street Journal
Los Angeles Times
LA Weekly
USA Today
Financial Times
The Guardian|Guardian
The Times
The Telegraph|Daily Telegraph
The Independent
Daily Mail
Daily Mirror
The Sun
The Economist
Huffington Post|The Huffington Post|HuffPost
Politico
Axios
BuzzFeed|BuzzFeed News
Vice News
Time magazine
Newsweek
Le Monde
Le Figaro
Libération
Der Spiegel|Spiegel
Die Zeit
Süddeutsche Zeitung
Frankfurter Allgemeine Zeitung
Bild
El País
El Mundo
Corriere della Sera
La Repubblica
La Stampa
Haaretz
Times of Israel
Jerusalem Post
Hürriyet
Dawn
The Hindu
Times of India
Hindustan Times
Straits Times|The Straits Times
South China Morning Post
Asahi Shimbun|Asahi
Yomiuri Shimbun
Nikkei
Chosun Ilbo
JoongAng Ilbo
Korea Herald
Korea Times
NK News
Daily NK
Kyiv Independent|The Kyiv Independent
Ukrainska Pravda
Ukrinform
Suspilne
Kommersant
Novaya Gazeta
Meduza
TV Rain
Moscow Times|The Moscow Times
Vedomosti
Izvestia
Sydney Morning Herald|The Sydney Morning Herald
The Age
The Australian
Globe and Mail
Toronto Star
Irish Times
The Scotsman
Wikinews
Bellingcat
Gizmodo
Wired
The Verge
Deseret News|The Deseret News
PC World";
