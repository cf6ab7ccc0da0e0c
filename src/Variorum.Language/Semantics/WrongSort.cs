namespace Variorum.Language.Semantics;

/// <summary>What sort of word says that somebody does wrong.</summary>
public enum WrongSort
{
    /// <summary>A verb: its subject does wrong to its object ("defraud").</summary>
    Deed,

    /// <summary>A noun for what is done ("fraud").</summary>
    Act,

    /// <summary>A noun for who does it ("swindler").</summary>
    Doer,

    /// <summary>An adjective for who or what does it ("fraudulent").</summary>
    Trait,
}
