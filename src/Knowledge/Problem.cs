namespace OrientationBot.Knowledge;

/// <summary>Something wrong in a file that people edit, said so that they can mend it.</summary>
/// <param name="File">Path of the file.</param>
/// <param name="Line">1-based line; 0 when the whole file is meant.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record Problem(string File, int Line, string Message)
{
    /// <summary><c>file:line: message</c>, as editors and terminals understand it.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message}" : $"{File}: {Message}";
}
