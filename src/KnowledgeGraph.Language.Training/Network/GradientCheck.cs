namespace KnowledgeGraph.Language.Training.Network;

/// <summary>Compares the gradients of the network with differences of its loss.</summary>
internal static unsafe class GradientCheck
{
    private const float Step = 0.004f;

    /// <summary>
    /// The share of sampled weights whose gradient is off by more than a twentieth; a few lie beside a kink of the rectifier, where the difference is
    /// no derivative.
    /// </summary>
    public static double ShareOfWrong(NetworkWeights weights, TrainingSentence[] sentences, int samples)
    {
        var pass = new NetworkPass(weights, 0);
        pass.Forward(sentences, null, new Xoshiro(1));
        pass.Backward(1f);
        float[][] gradients = [.. weights.All.Select(parameter => new ReadOnlySpan<float>(parameter.Gradient(0), parameter.Count).ToArray())];
        double Loss()
        {
            weights.Pack();
            pass.Forward(sentences, null, new Xoshiro(1));
            pass.Backward(0f);
            return pass.Losses.Sum();
        }

        int wrong = 0, all = 0;
        var random = new Xoshiro(5);
        for (int k = 0; k < weights.All.Count; k++)
        {
            Parameter parameter = weights.All[k];
            int[] used = [.. Enumerable.Range(0, parameter.Count).Where(i => gradients[k][i] != 0)];
            for (int sample = 0; sample < samples; sample++, all++)
            {
                int i = used[random.Next(used.Length)];
                float old = parameter.Value[i];
                parameter.Value[i] = old + Step;
                double up = Loss();
                parameter.Value[i] = old - Step;
                double difference = (up - Loss()) / (2 * Step);
                parameter.Value[i] = old;
                double error = Math.Abs(difference - gradients[k][i]) / (Math.Abs(difference) + Math.Abs(gradients[k][i]) + 0.05);
                wrong += error > 0.05 ? 1 : 0;
            }
        }

        return (double)wrong / all;
    }
}
