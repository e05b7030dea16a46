using System.CommandLine;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg completion</c>: a few lines of shell that ask <c>kg</c> itself what could stand at the cursor. No other tool is needed.</summary>
internal static class CompletionCommand
{
    // Every suggestion passes as data and is never evaluated by the shell: ids come from files that others wrote. Options are offered behind a dash
    // only, so that file names stay what Tab completes.
    private const string Bash = """
        # kg completion for bash. In ~/.bashrc: eval "$(kg completion bash)"
        _kg() {
          local current="${COMP_WORDS[COMP_CWORD]}" word
          COMPREPLY=()
          while IFS= read -r word; do
            [[ $word == "$current"* && ( $word != -* || $current == -* ) ]] && COMPREPLY+=("$word")
          done < <(kg "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)
        }
        complete -o default -F _kg kg

        """;

    private const string Zsh = """
        # kg completion for zsh. In ~/.zshrc, after compinit: eval "$(kg completion zsh)"
        _kg() {
          local current="${words[CURRENT]}" line="${(j: :)words}"
          local -a found
          found=("${(@f)$(kg "[suggest:${#line}]" "$line" 2>/dev/null)}")
          [[ $current == -* ]] || found=("${(@)found:#-*}")
          found=("${(@)found:#}")
          (( $#found )) && compadd -- "${found[@]}"
          _files
        }
        compdef _kg kg

        """;

    private const string Pwsh = """
        # kg completion for PowerShell. In $PROFILE: kg completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName kg -ScriptBlock {
          param($current, $line, $cursor)
          kg "[suggest:$cursor]" "$line" 2>$null |
            Where-Object { $_ -like "$current*" -and ($_ -notlike '-*' -or $current -like '-*') } |
            ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }

        """;

    private const string Fish = """
        # kg completion for fish. In ~/.config/fish/completions/kg.fish: kg completion fish | source
        function __kg_complete
          set -l line (commandline -cp)
          set -l current (commandline -ct)
          for word in (kg "[suggest:"(string length -- $line)"]" "$line" 2>/dev/null)
            if string match -q -- '-*' $current; or not string match -q -- '-*' $word
              echo $word
            end
          end
        end
        complete -c kg -a '(__kg_complete)'

        """;

    public static Command Create(CommandHost host)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, pwsh or fish" };
        shell.CompletionSources.Add("bash", "zsh", "pwsh", "fish");
        shell.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && ScriptFor(value) is null)
                result.AddError($"There is no completion for '{value}'; the shells are bash, zsh, pwsh and fish.");
        });
        var command = new Command("completion", "Print a script that completes kg's commands, options and entities in your shell") { shell };
        HelpWithExamples.Add(command,
            "eval \"$(kg completion bash)\"",
            "kg completion fish > ~/.config/fish/completions/kg.fish");
        host.Handle(command, (line, session) =>
        {
            session.Output.Writer.Write(ScriptFor(line.GetRequiredValue(shell))!.ReplaceLineEndings("\n"));
            return true;
        });
        return command;
    }

    private static string? ScriptFor(string shell) => shell switch { "bash" => Bash, "zsh" => Zsh, "pwsh" => Pwsh, "fish" => Fish, _ => null };
}
