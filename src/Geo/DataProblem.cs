namespace OrientationBot.Geo;

/// <summary>Something wrong in a data file, said so that a person can repair it.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">Line, from 1; 0 when it concerns the whole file.</param>
/// <param name="Message">What is wrong, in plain words.</param>
public sealed record DataProblem(string File, int Line, string Message);
