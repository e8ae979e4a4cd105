using NodaTime;
using OrientationBot.Knowledge.Hours.Rules;

namespace OrientationBot.Knowledge.Hours.Evaluation;

/// <summary>Walks stretches from now on until the present state ends and the next opening starts; allocates nothing.</summary>
internal struct StatusSearch(LocalDateTime now)
{
    private const int NotYet = -1;

    private OpeningState _state;
    private string? _comment;
    private int _stateEnd = NotYet, _nextOpen = NotYet, _reached = now.Hour * 60 + now.Minute;

    /// <summary>True when both answers are found.</summary>
    public readonly bool Done => _stateEnd != NotYet && _nextOpen != NotYet;

    /// <summary>Takes a stretch, in order of time.</summary>
    /// <param name="stretch">The stretch.</param>
    /// <param name="day">How many days after today its minutes count from.</param>
    /// <param name="minute">Now, in minutes after midnight.</param>
    public void See(Stretch stretch, int day, int minute)
    {
        int start = day * Clock.OneDay + stretch.Start, end = day * Clock.OneDay + stretch.End;
        if (end <= minute) return;
        if (start <= minute) (_state, _comment, _reached) = (stretch.State, stretch.Comment, end);
        else
        {
            Follow(start, end, stretch.State);
            if (_nextOpen == NotYet && _stateEnd != NotYet && stretch.State == OpeningState.Open) _nextOpen = start;
        }
    }

    /// <summary>Notes that a day is over: a closed state lasts until the next stretch, an open one ends where no stretch follows it.</summary>
    public void EndOfDay(int day)
    {
        if (_stateEnd == NotYet && _state != OpeningState.Closed && _reached < (day + 1) * Clock.OneDay) _stateEnd = _reached;
    }

    public readonly OpeningStatus Answer() => new(_state, At(_stateEnd), At(_nextOpen), _comment);

    private void Follow(int start, int end, OpeningState state)
    {
        if (_stateEnd != NotYet) return;
        if (_state == OpeningState.Closed) _stateEnd = start;
        else if (start == _reached && state == _state) _reached = end;
        else _stateEnd = _reached;
    }

    private readonly LocalDateTime? At(int minutes) => minutes == NotYet ? null : now.Date.AtMidnight().PlusMinutes(minutes);
}
