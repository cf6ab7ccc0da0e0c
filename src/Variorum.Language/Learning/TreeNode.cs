namespace Variorum.Language.Learning;

/// <summary>A node of a decision tree, while it is grown.</summary>
public abstract record TreeNode
{
    /// <summary>What the tree says.</summary>
    public sealed record Leaf(float Value) : TreeNode;

    /// <summary>Asks one feature.</summary>
    public sealed record Split(int Feature, float Threshold, TreeNode AtMost, TreeNode Above) : TreeNode;
}
