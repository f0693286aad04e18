export { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
