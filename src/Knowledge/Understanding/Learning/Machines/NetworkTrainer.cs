using System.Numerics.Tensors;

namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>
/// Trains a <see cref="Network"/> text by text: cross-entropy, half of the features and half of the hidden units left out at random each time
/// (Srivastava et al., « Dropout », JMLR 2014), steps by Adagrad with one memory a row (Duchi et al., JMLR 2011). Deterministic.
/// </summary>
internal sealed class NetworkTrainer
{
    private const int Hidden = 192;
    private const float Left = 0.5f;
    private const float Smoothing = 0.1f;
    private const float FirstStep = 0.025f;
    private const float SlowestShare = 0.01f;

    private readonly float[] _inward;
    private readonly float[] _middle = new float[Hidden];
    private readonly float[] _outward;
    private readonly float[] _last;
    private readonly float[] _inwardMemory;
    private readonly float[] _middleMemory = new float[Hidden];
    private readonly float[] _outwardMemory;
    private readonly float[] _lastMemory;
    private readonly float[] _units = new float[Hidden];
    private readonly float[] _blame = new float[Hidden];
    private readonly float[] _alive = new float[Hidden];
    private readonly float[] _errors;
    private readonly Random _random;
    private int[] _indexes = new int[256];
    private float[] _values = new float[256];
    private float _step;

    private NetworkTrainer(int features, int labels, int seed)
    {
        _random = new(seed);
        (_inward, _inwardMemory) = (new float[features * Hidden], new float[features]);
        (_outward, _outwardMemory) = (new float[labels * Hidden], new float[labels]);
        (_last, _lastMemory, _errors) = (new float[labels], new float[labels], new float[labels]);
        Scatter(_inward, 1 / MathF.Sqrt(Hidden));
        Scatter(_outward, MathF.Sqrt(6f / (Hidden + labels)));
    }

    /// <summary>Learns from some rows.</summary>
    /// <param name="rows">The texts.</param>
    /// <param name="chosen">Rows to learn from.</param>
    /// <param name="answers">Label of every row.</param>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="passes">How often every text is seen.</param>
    /// <param name="seed">Where chance starts: networks of an ensemble differ by it alone.</param>
    public static Network Train(Rows rows, int[] chosen, int[] answers, int labels, int features, int passes, int seed)
    {
        var trainer = new NetworkTrainer(features, labels, seed);
        int[] order = [.. chosen];
        for (var pass = 0; pass < passes; pass++)
        {
            trainer._random.Shuffle(order);
            for (var i = 0; i < order.Length; i++)
            {
                var done = (pass * (float)order.Length + i) / (passes * (float)order.Length);
                trainer._step = FirstStep * (1 - done + SlowestShare);
                trainer.Learn(rows.Indexes(order[i]), rows.Values(order[i]), answers[order[i]]);
            }
        }
        return new(trainer._inward, trainer._middle, trainer._outward, trainer._last);
    }

    private void Learn(ReadOnlySpan<int> indexes, ReadOnlySpan<float> values, int answer)
    {
        var kept = Keep(indexes, values);
        Enter(kept);
        Judge(answer);
        LeaveBlame();
        CarryBack(kept);
    }

    private int Keep(ReadOnlySpan<int> indexes, ReadOnlySpan<float> values)
    {
        if (_indexes.Length < indexes.Length) (_indexes, _values) = (new int[indexes.Length * 2], new float[indexes.Length * 2]);
        var kept = 0;
        for (var j = 0; j < indexes.Length; j++)
            if (_random.NextSingle() >= Left) (_indexes[kept], _values[kept++]) = (indexes[j], values[j] * Network.Scale / (1 - Left));
        return kept;
    }

    private void Enter(int kept)
    {
        _middle.CopyTo(_units, 0);
        for (var j = 0; j < kept; j++) TensorPrimitives.MultiplyAdd(Inward(_indexes[j]), _values[j], _units, _units);
        for (var j = 0; j < Hidden; j++) _alive[j] = _units[j] > 0 && _random.NextSingle() >= Left ? 1 / (1 - Left) : 0;
        TensorPrimitives.Multiply<float>(_units, _alive, _units);
    }

    private void Judge(int answer)
    {
        for (var k = 0; k < _errors.Length; k++) _errors[k] = _last[k] + TensorPrimitives.Dot<float>(Outward(k), _units);
        TensorPrimitives.Subtract(_errors, TensorPrimitives.Max<float>(_errors), _errors);
        TensorPrimitives.SoftMax<float>(_errors, _errors);
        TensorPrimitives.Subtract(_errors, Smoothing / _errors.Length, _errors);
        _errors[answer] -= 1 - Smoothing;
    }

    private void LeaveBlame()
    {
        Array.Clear(_blame);
        var size = TensorPrimitives.SumOfSquares<float>(_units) / Hidden;
        for (var k = 0; k < _errors.Length; k++)
        {
            var error = _errors[k];
            TensorPrimitives.MultiplyAdd(Outward(k), error, _blame, _blame);
            TensorPrimitives.MultiplyAdd(_units, -Step(ref _outwardMemory[k], error * error * size) * error, Outward(k), Outward(k));
            _last[k] -= Step(ref _lastMemory[k], error * error) * error;
        }
        TensorPrimitives.Multiply<float>(_blame, _alive, _blame);
    }

    private void CarryBack(int kept)
    {
        var size = TensorPrimitives.SumOfSquares<float>(_blame) / Hidden;
        if (size == 0) return;
        for (var j = 0; j < kept; j++)
            TensorPrimitives.MultiplyAdd(_blame, -Step(ref _inwardMemory[_indexes[j]], _values[j] * _values[j] * size) * _values[j], Inward(_indexes[j]), Inward(_indexes[j]));
        for (var j = 0; j < Hidden; j++)
            _middle[j] -= 0.1f * Step(ref _middleMemory[j], _blame[j] * _blame[j]) * _blame[j];
    }

    private float Step(ref float memory, float size) => _step / MathF.Sqrt((memory += size) + 1e-8f);

    private Span<float> Inward(int feature) => _inward.AsSpan(feature * Hidden, Hidden);

    private Span<float> Outward(int label) => _outward.AsSpan(label * Hidden, Hidden);

    private void Scatter(float[] weights, float most)
    {
        for (var i = 0; i < weights.Length; i++) weights[i] = (_random.NextSingle() * 2 - 1) * most;
    }
}
