//! Countries, cities and nationalities, written down by ourselves.

/// Names of one word; of several words, joined by an underscore.
pub(crate) const PLACES: &str = "\
Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belarus Belgium Bolivia Bosnia Botswana Brazil Britain Bulgaria \
Burundi Cambodia Cameroon Canada Chad Chile China Colombia Congo Croatia Cuba Cyprus Czechia Denmark Ecuador Egypt England Eritrea Estonia Ethiopia Finland France \
Gabon Gambia Georgia Germany Ghana Greece Guatemala Guinea Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan \
Kenya Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Liberia Libya Lithuania Luxembourg Malawi Malaysia Mali Malta Mexico Moldova Mongolia Montenegro Morocco Mozambique \
Myanmar Namibia Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Scotland \
Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Tunisia Turkey Turkmenistan Uganda Ukraine \
Uruguay Uzbekistan Venezuela Vietnam Wales Yemen Zambia Zimbabwe U.S. US USA U.K. UK UAE \
Washington Moscow Beijing London Paris Berlin Brussels Kyiv Kiev Pyongyang Seoul Tokyo Tehran Ankara Jerusalem Damascus Baghdad Kabul Islamabad Delhi Canberra Ottawa Warsaw \
Vienna Rome Madrid Lisbon Athens Prague Budapest Bucharest Sofia Belgrade Stockholm Oslo Copenhagen Helsinki Geneva Zurich Amsterdam Dublin Edinburgh Glasgow Manchester \
Liverpool Birmingham Cairo Nairobi Lagos Johannesburg Pretoria Tripoli Tunis Algiers Riyadh Doha Dubai Beirut Gaza Mumbai Bangkok Hanoi Jakarta Manila Kuala Singapore Shanghai \
Vladivostok Sydney Melbourne Brisbane Perth Adelaide Auckland Wellington Toronto Montreal Vancouver Chicago Boston Houston Dallas Austin Philadelphia Seattle Denver Atlanta \
Miami Detroit Phoenix Baltimore Orlando Minneapolis Pittsburgh Cleveland Portland Honolulu California Texas Florida Alaska Ohio Virginia Maryland Pennsylvania Michigan Illinois \
Arizona Colorado Oregon Georgia Nevada Utah Iowa Kansas Missouri Tennessee Kentucky Alabama Louisiana Oklahoma Wisconsin Minnesota Massachusetts Connecticut Hawaii Ontario \
Quebec Crimea Donbas Donetsk Luhansk Kharkiv Kherson Mariupol Odesa Chechnya Siberia Kashmir Tibet Xinjiang Catalonia Bavaria Milan Munich Hamburg Frankfurt Barcelona Istanbul Minsk Kyoto Dayton Ramallah Aleppo Riga Vilnius Tallinn Tbilisi Yerevan Baku Astana \
Tashkent Chisinau Bratislava Ljubljana Zagreb Sarajevo Skopje Tirana Pristina Nicosia Valletta Reykjavik Tehran Mosul Basra Idlib Homs Khartoum Darfur Addis Mogadishu \
Kinshasa Kampala Harare Lusaka Luanda Dakar Bamako Accra Abuja Caracas Bogota Lima Quito Santiago Havana Kolkata Chennai Karachi Lahore Dhaka Colombo Kathmandu Rafah Hebron \
Bakhmut Zaporizhzhia Dnipro Lviv Chernihiv Sumy Kursk Belgorod Bergen Gothenburg Malmo Cologne Stuttgart Leipzig Dresden Lyon Marseille Naples Turin Venice Seville Porto \
New_York New_Zealand North_Korea South_Korea United_States United_Kingdom Saudi_Arabia South_Africa Sri_Lanka Hong_Kong Los_Angeles San_Francisco San_Diego New_Delhi St_Petersburg \
Costa_Rica El_Salvador Puerto_Rico Czech_Republic Ivory_Coast Sierra_Leone Northern_Ireland New_Jersey New_Mexico North_Carolina South_Carolina New_Orleans Las_Vegas Mexico_City \
South_Sudan Burkina_Faso Buenos_Aires Rio_de Cape_Town Tel_Aviv Abu_Dhabi West_Bank Papua_New Washington_D.C. Kuala_Lumpur Sao_Paulo";

/// Regions, seas, continents.
pub(crate) const REGIONS: &str = "\
Europe Asia Africa America Antarctica Arctic Atlantic Pacific Mediterranean Baltic Balkans Caucasus Scandinavia Caribbean Sahara Siberia Danube Rhine Nile Amazon \
Middle_East Black_Sea Baltic_Sea Red_Sea Far_East North_America South_America Latin_America Eastern_Europe Western_Europe Southeast_Asia East_Asia Central_Asia Korean_Peninsula \
Persian_Gulf English_Channel South_China West_Africa East_Africa North_Africa";

/// Nationalities, faiths and the like, for one and for many.
pub(crate) const NATIONALITIES: &str = "\
afghan albanian algerian american americans arab arabs argentine argentinian armenian asian asians australian australians austrian azerbaijani bangladeshi belarusian belgian \
bolivian bosnian brazilian british britons bulgarian cambodian canadian canadians chechen chilean chinese colombian croatian cuban czech danish dutch ecuadorian egyptian \
egyptians english estonian ethiopian european europeans filipino finnish french gabonese georgian german germans ghanaian greek greeks haitian hungarian icelandic indian indians \
indonesian iranian iranians iraqi iraqis irish israeli israelis italian italians jamaican japanese jordanian kazakh kenyan korean koreans kurdish kurds kuwaiti latvian lebanese \
libyan lithuanian malaysian mexican mexicans moldovan mongolian moroccan nepalese nigerian nigerians norwegian pakistani palestinian palestinians peruvian polish poles portuguese \
romanian russian russians rwandan saudi scottish scots serbian serbs singaporean slovak slovenian somali soviet spanish spaniards sudanese swedish swiss syrian syrians taiwanese tatar \
thai tibetan tunisian turkish turks ukrainian ukrainians uyghur venezuelan vietnamese welsh yemeni zimbabwean muslim muslims christian christians jewish jews catholic catholics \
protestant orthodox sunni shia shiite hindu hindus buddhist buddhists sikh republican republicans democrat democrats democratic conservative conservatives labour islamist islamists \
communist communists western westerners african africans latino hispanic scientologist scientologists islamic";
