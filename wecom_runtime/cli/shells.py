"""`wecom completion`: shell scripts for the completion of `wecom` commands."""

from __future__ import annotations

from typing import Annotated

import typer

from wecom_runtime.language import say

from .completing import SHELLS
from .exits import fail, reporting_errors
from .terminal import write_output

_BASH = """\
_wecom() {
  local IFS=$'\\n'
  COMPREPLY=($(wecom __complete bash "${COMP_LINE:0:$COMP_POINT}" 2>/dev/null))
  if [ ${#COMPREPLY[@]} -eq 1 ] && [ "${COMPREPLY[0]: -1}" = "=" ]; then compopt -o nospace 2>/dev/null; fi
}
complete -o default -F _wecom wecom
"""
_ZSH = """\
#compdef wecom
_wecom() {
  local -a plain named
  local offer
  for offer in ${(f)"$(wecom __complete zsh "${(j: :)${words[1,CURRENT]}}" 2>/dev/null)"}; do
    if [[ $offer == *= ]]; then named+=("$offer"); else plain+=("$offer"); fi
  done
  (( ${#named} )) && compadd -S '' -- "${named[@]}"
  (( ${#plain} )) && compadd -- "${plain[@]}"
  (( ${#named} + ${#plain} )) || _files
}
compdef _wecom wecom
"""
_FISH = """\
function __wecom_complete
  wecom __complete fish (commandline -cp | string collect) 2>/dev/null
end
complete -c wecom -a '(__wecom_complete)'
"""
_POWERSHELL = """\
Register-ArgumentCompleter -Native -CommandName wecom -ScriptBlock {
  param($word, $ast, $cursor)
  $line = $ast.ToString().PadRight($cursor).Substring(0, $cursor)
  wecom __complete powershell $line | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
"""
_SCRIPTS = dict(zip(SHELLS, (_BASH, _ZSH, _FISH, _POWERSHELL), strict=True))


def register(app: typer.Typer, package: object) -> None:
    @app.command()
    def completion(
        shell: Annotated[str, typer.Argument(help="bash, zsh, fish or powershell.")],
    ) -> None:
        """Print a script that completes calls, fields and values in the shell: eval "$(wecom completion bash)"."""
        with reporting_errors():
            if shell not in _SCRIPTS:
                fail(say("{shell} is none of {names}", shell=shell, names=", ".join(SHELLS)))
            write_output(_SCRIPTS[shell])
