namespace Variorum.Expressions.Units;

/// <summary>Currencies as rows: ISO 4217 code; name; words; signs that stand before the figure. Words are found in any case.</summary>
/// <remarks>Where several countries call their money by one word, the word alone is the unit: "pesos" do not say whose. "PS" and "Y=" are what is left of "£" and "¥" in texts that were forced into ASCII by common transliteration tables.</remarks>
internal static class CurrencyData
{
    /// <summary>Codes that are also written in small letters, and with a letter before them that multiplies ("MEUR"): the others are words ("all", "cop", "mad").</summary>
    public const string Common = """
        usd eur gbp jpy cny inr aud cad chf sek nok dkk nzd hkd sgd twd krw rub brl mxn zar idr myr thb php vnd pln czk huf ron bgn uah ils aed sar qar kwd egp ngn kes pkr bdt lkr clp isk btc
        """;

    public const string Rows = """
        USD;US dollar;dollars,dollar,us dollars,us dollar,u.s. dollars,u.s. dollar,american dollars,greenbacks,bucks;$,US$,US $,U.S.$,U.S. $,u.s $,$US,USD$,usd$,us$
        EUR;euro;euros,euro;€
        GBP;pound sterling;pounds sterling,british pounds,british pound,pound sterling,sterling,quid;£,PS,GBP£
        JPY;Japanese yen;yen,japanese yen;¥,JP¥,Y=
        CNY;Chinese yuan;yuan,chinese yuan,renminbi,rmb,元,kuai;CN¥,RMB,rmb
        AUD;Australian dollar;australian dollars,australian dollar,aussie dollars;A$,AU$,$A,AUD$,A $
        CAD;Canadian dollar;canadian dollars,canadian dollar;C$,CA$,CAD$,cad$,C $,c $,c$,$C,Can$
        NZD;New Zealand dollar;new zealand dollars,new zealand dollar,kiwi dollars;NZ$,$NZ,NZ $
        HKD;Hong Kong dollar;hong kong dollars,hong kong dollar;HK$,HK $,$HK
        SGD;Singapore dollar;singapore dollars,singapore dollar;S$,SG$
        TWD;Taiwan dollar;taiwan dollars,taiwanese dollars,new taiwan dollars;NT$
        CHF;Swiss franc;swiss francs,swiss franc;Fr.
        SEK;Swedish krona;swedish kronor,swedish krona,swedish crowns,kronor;
        NOK;Norwegian krone;norwegian kroner,norwegian krone,norwegian crowns;
        DKK;Danish krone;danish kroner,danish krone,danish crowns;
        ISK;Icelandic krona;icelandic kronur,icelandic krona;
        CZK;Czech koruna;czech koruna,czech crowns,koruna,koruny;
        PLN;Polish zloty;zloty,zlotys,zlotych,polish zloty;
        HUF;Hungarian forint;forint,forints,hungarian forint;
        RON;Romanian leu;romanian lei,lei,romanian leu;
        BGN;Bulgarian lev;leva,bulgarian lev,bulgarian leva;
        ALL;Albanian lek;lek,leke,lekë,albanian lek;
        RSD;Serbian dinar;serbian dinars,serbian dinar;
        MKD;Macedonian denar;denars,macedonian denars;
        TRY;Turkish lira;turkish lira,turkish liras,lira,liras;₺
        RUB;Russian rouble;roubles,rouble,rubles,ruble,russian rubles,russian roubles;₽
        UAH;Ukrainian hryvnia;hryvnia,hryvnias,hryvnya;₴
        GEL;Georgian lari;lari,georgian lari,laris;₾
        AMD;Armenian dram;armenian dram,armenian drams;֏
        AZN;Azerbaijani manat;manat,manats;₼
        KZT;Kazakhstani tenge;tenge;₸
        INR;Indian rupee;indian rupees,indian rupee;₹
        PKR;Pakistani rupee;pakistani rupees;
        LKR;Sri Lankan rupee;sri lankan rupees,sri lankan rupee;ரூ
        BDT;Bangladeshi taka;taka,takas;৳
        IRR;Iranian rial;iranian rials,iranian rial;
        IRT;Iranian toman;tomans,toman;
        IQD;Iraqi dinar;iraqi dinars,iraqi dinar;
        KWD;Kuwaiti dinar;kuwaiti dinars,kuwaiti dinar;
        JOD;Jordanian dinar;jordanian dinars,jordanian dinar;
        SAR;Saudi riyal;saudi riyals,saudi riyal;
        QAR;Qatari riyal;qatari riyals;
        AED;UAE dirham;uae dirhams,uae dirham,emirati dirhams;
        EGP;Egyptian pound;egyptian pounds,egyptian pound;
        LBP;Lebanese pound;lebanese pounds,lebanese lira;
        SYP;Syrian pound;syrian pounds,syrian pound;
        ILS;shekel;shekels,shekel,israeli shekels,new shekels;₪,NIS
        KRW;South Korean won;won,korean won,south korean won;₩
        KPW;North Korean won;north korean won;
        THB;Thai baht;baht,thai baht;฿
        VND;Vietnamese dong;dong,vietnamese dong;₫
        LAK;Lao kip;kip,lao kip;₭
        IDR;Indonesian rupiah;rupiah,rupiahs,indonesian rupiah;Rp
        MYR;Malaysian ringgit;ringgit,ringgits,malaysian ringgit;RM
        PHP;Philippine peso;philippine pesos,philippine peso;₱
        MXN;Mexican peso;mexican pesos,mexican peso;Mex$,MX$
        ARS;Argentine peso;argentine pesos,argentinian pesos;
        CLP;Chilean peso;chilean pesos;
        COP;Colombian peso;colombian pesos;
        BRL;Brazilian real;reais,brazilian reals,brazilian reais,reals;R$
        PEN;Peruvian sol;soles,peruvian soles;
        CRC;Costa Rican colón;colones,colón,colons,costa rican colón,costa rican colones;₡
        ZAR;South African rand;rand,rands,south african rand;
        NGN;Nigerian naira;naira,nairas,nigerian naira;₦
        KES;Kenyan shilling;kenyan shillings,kenyan shilling;
        GHS;Ghanaian cedi;cedis,cedi;₵
        ETB;Ethiopian birr;birr;
        MAD;Moroccan dirham;moroccan dirhams;
        AFN;Afghan afghani;afghanis,afghani;
        DEM;mark;marks,deutsche marks,german marks,deutschmarks;
        FIM;Finnish markka;markka,markkaa,finnish markka;
        NLG;Netherlands guilder;guilders,guilder,dutch guilders;
        ESP;peseta;pesetas,peseta;
        ITL;Italian lira;italian lire,lire;
        FRF;French franc;french francs,french franc;
        JMD;Jamaican dollar;jamaican dollars;J$
        TTD;Trinidad and Tobago dollar;trinidad and tobago dollars,trinidad dollars;TT$
        BBD;Barbadian dollar;barbadian dollars,barbados dollars;
        BSD;Bahamian dollar;bahamian dollars;
        BZD;Belize dollar;belize dollars;
        GYD;Guyanese dollar;guyanese dollars,guyana dollars;G$
        FJD;Fijian dollar;fijian dollars,fiji dollars;FJ$
        LRD;Liberian dollar;liberian dollars;
        NAD;Namibian dollar;namibian dollars,namibia dollars;
        ZWL;Zimbabwean dollar;zimbabwean dollars,zimbabwe dollars;Z$
        XCD;East Caribbean dollar;east caribbean dollars;EC$
        BND;Brunei dollar;brunei dollars;
        SBD;Solomon Islands dollar;solomon islands dollars;
        CFA francs;CFA franc;cfa francs,fcfa;
        BIF;Burundian franc;burundian francs;
        RWF;Rwandan franc;rwandan francs;
        CDF;Congolese franc;congolese francs;
        DJF;Djiboutian franc;djiboutian francs;
        GNF;Guinean franc;guinean francs;
        BEF;Belgian franc;belgian francs;
        DOP;Dominican peso;dominican pesos;RD$
        CUP;Cuban peso;cuban pesos;
        UYU;Uruguayan peso;uruguayan pesos;
        VES;Venezuelan bolivar;bolivars,bolivares,venezuelan bolivars;
        BOB;Bolivian boliviano;bolivianos,boliviano;
        GTQ;Guatemalan quetzal;quetzals,quetzales,quetzal;
        HNL;Honduran lempira;lempiras,lempira;
        NIO;Nicaraguan córdoba;córdobas,cordobas;
        PYG;Paraguayan guaraní;guaraníes,guaranis,guaranies;
        HTG;Haitian gourde;gourdes,gourde;
        DZD;Algerian dinar;algerian dinars;
        TND;Tunisian dinar;tunisian dinars;
        LYD;Libyan dinar;libyan dinars;
        BHD;Bahraini dinar;bahraini dinars;
        OMR;Omani rial;omani rials;
        YER;Yemeni rial;yemeni rials;
        NPR;Nepalese rupee;nepalese rupees,nepali rupees;
        MUR;Mauritian rupee;mauritian rupees;
        MVR;Maldivian rufiyaa;rufiyaa;
        MMK;Myanmar kyat;kyats,kyat;
        KHR;Cambodian riel;riels,riel;
        MNT;Mongolian tugrik;tugriks,tugrik,tögrög;
        UZS;Uzbek som;uzbek soms,uzbek sum;
        KGS;Kyrgyz som;kyrgyz soms;
        TJS;Tajik somoni;somoni,somonis;
        BYN;Belarusian rouble;belarusian roubles,belarusian rubles,belarusian ruble;
        MDL;Moldovan leu;moldovan lei;
        BAM;Bosnian mark;convertible marks,bosnian marks;
        HRK;Croatian kuna;kunas,croatian kunas;
        AOA;Angolan kwanza;kwanzas,kwanza;
        ZMW;Zambian kwacha;zambian kwachas;
        MWK;Malawian kwacha;malawian kwachas;
        kwacha;kwacha;kwachas;
        MZN;Mozambican metical;meticais,meticals,metical;
        BWP;Botswana pula;pulas,botswana pula;
        GMD;Gambian dalasi;dalasis,dalasi;
        SLE;Sierra Leonean leone;leones;
        MGA;Malagasy ariary;ariary;
        MRU;Mauritanian ouguiya;ouguiya,ouguiyas;
        SDG;Sudanese pound;sudanese pounds;
        SSP;South Sudanese pound;south sudanese pounds;
        UGX;Ugandan shilling;ugandan shillings;
        TZS;Tanzanian shilling;tanzanian shillings;
        SOS;Somali shilling;somali shillings;
        ERN;Eritrean nakfa;nakfa,nakfas;
        ATS;Austrian schilling;schillings,schilling,austrian schillings;
        PTE;Portuguese escudo;escudos,escudo,portuguese escudos;
        GRD;Greek drachma;drachmas,greek drachmas;
        IEP;Irish pound;irish pounds,punts;
        EEK;Estonian kroon;kroons,kroon;
        LVL;Latvian lats;latvian lats;
        LTL;Lithuanian litas;lithuanian litas;
        PGK;Papua New Guinean kina;kinas;
        francs;franc;francs;
        pesos;peso;pesos;
        dinars;dinar;dinars;
        rials;rial;rials;
        riyals;riyal;riyals;
        rupees;rupee;rupees;Rs,Rs.
        kroner;krone;kroner;
        shillings;shilling;shillings;
        dirhams;dirham;dirhams;
        BTC;bitcoin;bitcoins,bitcoin;₿
        satoshi;satoshi;satoshis,satoshi;
        cents;cent;cents,cent,¢,c;
        pence;penny;pence,penny,pennies,p;
        sen;sen;sen;
        """;
}
