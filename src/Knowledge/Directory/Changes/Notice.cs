namespace OrientationBot.Knowledge.Directory.Changes;

/// <summary>What is to be told to whoever made a proposal: kept until it was told.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Account">Whom to tell.</param>
/// <param name="Proposal">Id of the proposal.</param>
/// <param name="State">What has become of it.</param>
/// <param name="Answer">What whoever decided said; null when nothing.</param>
/// <param name="At">When it was decided.</param>
public sealed record Notice(long Id, string Account, string Proposal, ProposalState State, string? Answer, DateTimeOffset At);
