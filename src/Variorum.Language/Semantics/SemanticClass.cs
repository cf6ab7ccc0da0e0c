namespace Variorum.Language.Semantics;

/// <summary>Names of the classes that <see cref="SemanticLexicon"/> knows: closures of Open English WordNet ("wn:"), its supersenses
/// ("ss:") and the verb classes of VerbNet ("vn:", without their hyphenated subclasses).</summary>
/// <remarks>Only the classes that rules speak of have a constant; every other one of the sources is there too, under its name.</remarks>
public static class SemanticClass
{
    public const string Person = "wn:person";
    public const string SocialGroup = "wn:social_group";
    public const string Organization = "wn:organization";
    public const string Worker = "wn:worker";
    public const string Leader = "wn:leader";
    public const string Official = "wn:official";
    public const string Professional = "wn:professional";
    public const string Relative = "wn:relative";
    public const string Criminal = "wn:criminal";
    public const string Combatant = "wn:combatant";
    public const string MilitaryUnit = "wn:military_unit";
    public const string Enterprise = "wn:enterprise";
    public const string Crime = "wn:crime";
    public const string Attack = "wn:attack";
    public const string Accident = "wn:accident";
    public const string Weapon = "wn:weapon";
    public const string Vehicle = "wn:vehicle";
    public const string Building = "wn:building";
    public const string Region = "wn:region";
    public const string Document = "wn:document";
    public const string Statement = "wn:statement";
    public const string TimePeriod = "wn:time_period";
    public const string UnitOfMeasurement = "wn:unit_of_measurement";
    public const string MonetaryUnit = "wn:monetary_unit";

    public const string Communicate = "wn:v_communicate";
    public const string State = "wn:v_state";
    public const string Accuse = "wn:v_accuse";
    public const string Criticize = "wn:v_criticize";
    public const string Deny = "wn:v_deny";
    public const string Kill = "wn:v_kill";
    public const string Injure = "wn:v_injure";
    public const string Die = "wn:v_die";
    public const string AttackVerb = "wn:v_attack";
    public const string Arrest = "wn:v_arrest";
    public const string Sentence = "wn:v_sentence";
    public const string Steal = "wn:v_steal";
    public const string Confine = "wn:v_confine";
    public const string Move = "wn:v_move";
    public const string Pay = "wn:v_pay";
}
