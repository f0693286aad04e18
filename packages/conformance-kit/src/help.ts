/** What `--help` prints. */
export const help = `Usage: camwright-conformance [options] -- COMMAND [ARGUMENT…]

Asks a program every case of the kit and compares its answers. The program reads one question a line (JSON) from
standard input and writes one answer a line, {"decision":"allow"|"deny"|"unknown"}, in the order of the input.

Options:
  --cases FILE     other cases than those of the kit (NDJSON)
  --layers LIST    only cases that policies of these layers decide: identity,boundary,session,bucket,trust,scp,general
  --strict         cases that rest on a reading count as well, not documented ones alone
  --timeout N      seconds without a line after which the program is stopped (60)
  --format F       text or json
  --questions      print the questions and ask nobody
  --answers FILE   compare answers that were written before; - is standard input
  --version, --help

Examples:
  camwright-conformance -- camwright simulate --cases -
  camwright-conformance --layers identity --format json -- ./my-evaluator --stdin
  camwright-conformance --questions | ssh host my-evaluator | camwright-conformance --answers -

Exit status: 0 passed, 1 documented cases differ (any, with --strict), 2 wrong usage, or a program that crashes, stays
silent, or writes another number of lines or what is no answer.
`;
