namespace Variorum.Expressions.Units;

/// <summary>Units of measurement as rows: code; name; other words; signs. Words are found in any case, signs only as they are written.</summary>
internal static class UnitData
{
    /// <summary>Units that take the prefixes of the SI: code; name; other names; sign; dimension; the prefixes in use.</summary>
    public const string Prefixed = """
        m;metre;meter;m;Length;pnµmcdk
        g;gram;gramme,gramm;g;Mass;pnµmk
        L;litre;liter;L,l;Volume;µmcdh
        W;watt;;W;Power;mkMGT
        Wh;watt hour;watt-hour;Wh;Energy;kMGT
        J;joule;;J;Energy;mkMG
        Hz;hertz;;Hz,HZ;Frequency;kMGT
        B;byte;;B;Data;kMGTPE
        bit;bit;;bit;Data;kMGT
        V;volt;;V;Electricity;mkM
        A;ampere;amp;A;Electricity;mk
        F;farad;;F;Electricity;pnµm
        Pa;pascal;;Pa;Pressure;hkMG
        N;newton;;N;Force;kM
        cal;calorie;;cal;Energy;k
        eV;electronvolt;;eV;Energy;kMGT
        Sv;sievert;;Sv;Radiation;µm
        Bq;becquerel;;Bq;Radiation;kMGTP
        bps;bit per second;bits per second;bps;Data;kMG
        """;

    public const string Plain = """
        #Percentage
        percent;percentage;percent,per cent,pct,% percent,percentage,pc,percents;%,pc,٪
        percentage points;percentage point;percentage points,percent points,per cent points,pp,ppt,ppts;
        basis points;basis point;basis points,bps,bp;
        #Time
        seconds;second;seconds,sec,secs;s
        minutes;minute;minutes,min,mins;min
        hours;hour;hours,hr,hrs;h
        days;day;days;
        weeks;week;weeks,wk,wks;
        fortnights;fortnight;fortnights;
        months;month;months,mth,mths;
        quarters;quarter of a year;;
        years;year;years,yr,yrs;
        decades;decade;decades;
        centuries;century;centuries;
        milliseconds;millisecond;milliseconds,millisec;ms
        #Length
        in;inch;inches,"in-long;″
        ft;foot;feet,ft;′
        yd;yard;yards,yd,yds;
        mi;mile;miles,mi;
        nmi;nautical mile;nautical miles,nmi;
        fathoms;fathom;fathoms;
        furlongs;furlong;furlongs;
        au;light year;light years,light-years,lightyear,lightyears;
        #Area
        m2;square metre;square metres,square meter,square meters,sq m,sq. m,sqm,sq metres,sq metre,sq meters,m sq;m2,m²
        km2;square kilometre;square kilometres,square kilometer,square kilometers,sq km,sq. km,sqkm,sq kms;km2,km²
        cm2;square centimetre;square centimetres,square centimeter,square centimeters,sq cm;cm2,cm²
        ha;hectare;hectares,hectar,hectars;ha
        acres;acre;acres;
        mi2;square mile;square miles,sq mi,sq miles;mi2,mi²
        ft2;square foot;square feet,sq ft,sq. ft,sq feet,sqft;ft2,ft²
        in2;square inch;square inches,sq in,sq inches;in2,in²
        yd2;square yard;square yards,sq yd,sq yards;yd2,yd²
        mm2;square millimetre;square millimetres,square millimeter,square millimeters;mm2,mm²
        dunams;dunam;dunams,dunum,dunums,donum;
        #Volume
        m3;cubic metre;cubic metres,cubic meter,cubic meters,cu m;m3,m³
        cm3;cubic centimetre;cubic centimetres,cubic centimeter,cubic centimeters,cc;cm3,cm³
        ft3;cubic foot;cubic feet,cu ft;ft3,ft³
        yd3;cubic yard;cubic yards;yd3,yd³
        in3;cubic inch;cubic inches;in3,in³
        km3;cubic kilometre;cubic kilometres,cubic kilometer,cubic kilometers;km3,km³
        acre-feet;acre-foot;acre-feet,acre feet,acre foot;
        bushels;bushel;bushels;
        gal;gallon;gallons,gal,gals;
        qt;quart;quarts;
        pt;pint;pints;
        fl oz;fluid ounce;fluid ounces,fl oz;
        tbsp;tablespoon;tablespoons,tbsp;
        tsp;teaspoon;teaspoons,tsp;
        cups;cup;cups;
        barrels;barrel;barrels,bbl,bbls;
        drams;dram;drams,drachma;
        #Mass
        lb;pound-mass;lb,lbs;
        oz;ounce;ounces,oz;
        ozt;troy ounce;troy ounces;
        cwt;hundredweight;hundredweights,cwt;
        quintals;quintal;quintals;
        st;stone;stones;
        short tons;ton;tons,short ton,short tons;
        t;metric ton;metric tons,metric tonne,metric tonnes,tonnes,tonne;t
        kt;kiloton;kilotons,kilotonnes,kilotonne;
        Mt;megaton;megatons,megatonnes,megatonne;
        Gt;gigaton;gigatons,gigatonnes,gigatonne;Gt
        ct;carat;carats;
        #Speed
        km/h;kilometre per hour;kilometres per hour,kilometers per hour,kilometer per hour,kmh,kph,kmph,km per hour;km/h,km/hr,kmh
        mph;mile per hour;mph,miles per hour,miles an hour,mile an hour;
        m/s;metre per second;metres per second,meters per second,meter per second;m/s
        kn;knot;knots,kts;kt
        #Temperature
        degC;celsius;degrees celsius,degree celsius,degrees centigrade,degree centigrade,deg celsius,celsius,celcius,centigrade,centigrate,degrees c,degree c,deg c,degc,° celsius,º celsius;°C,℃,º C,° C,ºC
        degF;fahrenheit;degrees fahrenheit,degree fahrenheit,deg fahrenheit,fahrenheit,farenheit,degrees farenheit,degrees f,degree f,deg f,degf,° fahrenheit;°F,℉,° F,ºF
        K;kelvin;kelvins,degrees kelvin;
        #Angle
        degrees;degree;degrees,deg,deg.;°,º
        rad;radian;radians,rad;
        turns;turn;turns;
        #Energy
        kWh;kilowatt hour;kilowatt hours,kwh;kWh
        BTU;british thermal unit;british thermal units,btu,btus;
        mmBTU;mega british thermal unit;mmbtu;
        #Power
        hp;horsepower;hp,bhp,ps;
        #Force
        lb-ft;foot pound-force;lb-ft,lb ft,ft-lb,foot-pounds,pound-feet,foot pounds,pound feet;
        #Pressure
        psi;pound per square inch;psi;
        ksi;kilopound per square inch;ksi;
        bar;bar;bars;bar
        mbar;millibar;millibars;mbar
        mmHg;millimetre of mercury;mmhg,millimetres of mercury,millimeters of mercury;mmHg
        inHg;inch of mercury;inhg,inches of mercury;inHg
        #Frequency
        rpm;revolution per minute;rpm;
        #Electricity
        Ω;ohm;ohms;Ω
        dB;decibel;decibels,db;dB
        mAh;milliampere hour;mah;
        #Data
        Mbps;megabit per second;mbps;
        megapixels;megapixel;megapixels;MP
        pixels;pixel;pixels;
        #Radiation
        R;roentgen;roentgens;R
        Ci;curie;curies;Ci
        #Concentration
        ppm;part per million;parts per million,ppm;
        ppb;part per billion;parts per billion,ppb;
        permille;per mille;per mil,permille,promille;‰
        #Consumption
        mpg;mile per gallon;mpg,miles per gallon;
        #Points
        points;point;points;
        #Persons
        persons;person;people,persons,peoples;
        """;
}
