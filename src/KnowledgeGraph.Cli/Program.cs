using System.Runtime.InteropServices;
using System.Text;
using KnowledgeGraph.Cli;

using var cancellation = new CancellationTokenSource();
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);

// Consoles of our own: UTF-8 without a byte order mark and \n on every machine, whatever the code page.
var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
// Never disposed: that would write what could not be written once more, and fail once more. KgApp flushes.
var output = new StreamWriter(Console.OpenStandardOutput(), encoding, 1 << 16) { NewLine = "\n" };
var error = new StreamWriter(Console.OpenStandardError(), encoding) { NewLine = "\n", AutoFlush = true };
return KgApp.Run(args, output, error, KgEnvironment.OfProcess(cancellation.Token));

// The first signal lets the work at hand end in order; the second one is the system's own and ends it at once.
void Cancel(PosixSignalContext context)
{
    context.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
}
