import { type Finding, type Range, rules, type Severity } from "@camwright/core";
import { lintRules } from "@camwright/lint";
import type { ArtifactLocation, Fix, Log, Notification, Region, ReportingDescriptor, Result } from "sarif";
import { version } from "../version.js";

/** What was found out about a file; `fault`: that it could not be read. */
export interface SarifFile {
  readonly file: string;
  readonly findings: readonly Finding<string>[];
  readonly fault: boolean;
}

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** A path as a URI reference. On Windows the drive of an absolute path would read as a scheme. */
const locationOf = (file: string): ArtifactLocation => {
  const parts = file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  return { uri: /^[A-Za-z]%3A\//.test(parts) ? `file:///${parts}` : parts };
};

const regionOf = ({ start, end }: Range): Region => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

const fixesOf = (file: string, { fix }: Finding<string>): { fixes?: Fix[] } => {
  if (fix === undefined) return {};
  const replacements = fix.edits.map(({ range, newText }) => ({
    deletedRegion: regionOf(range),
    insertedContent: { text: newText },
  }));
  const changes = [{ artifactLocation: locationOf(file), replacements }];
  return { fixes: [{ description: { text: fix.title }, artifactChanges: changes }] };
};

const resultOf = (file: string, finding: Finding<string>, ruleIndex: number): Result => {
  const { rule, severity, message, path, range } = finding;
  const place = { artifactLocation: locationOf(file), ...(range === undefined ? {} : { region: regionOf(range) }) };
  const logical = path === "" ? {} : { logicalLocations: [{ fullyQualifiedName: path, kind: "member" }] };
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: place, ...logical }],
    ...fixesOf(file, finding),
  };
};

const security: ReadonlySet<string> = new Set(["admin-access", "permissions-on-everything"]);

/** The rules that can be reported; those of validating have no text of their own. */
const descriptors = (): readonly ReportingDescriptor[] => [
  ...Object.entries(rules).map(([id, { severity, source }]) => ({
    id,
    shortDescription: { text: id.replaceAll("-", " ") },
    defaultConfiguration: { level: levels[severity] },
    properties: { source },
  })),
  ...Object.entries(lintRules).map(([id, { severity, source, summary }]) => ({
    id,
    shortDescription: { text: summary },
    defaultConfiguration: { level: levels[severity] },
    properties: security.has(id) ? { source, tags: ["security"] } : { source },
  })),
];

const notificationOf = (file: string, { rule, message, range }: Finding<string>): Notification => ({
  descriptor: { id: rule },
  level: "error",
  message: { text: message },
  locations: [
    {
      physicalLocation: {
        artifactLocation: locationOf(file),
        ...(range === undefined ? {} : { region: regionOf(range) }),
      },
    },
  ],
});

/** The findings about files as a log of SARIF 2.1.0. A file that could not be read is a notification of the run. */
export const sarifLog = (files: readonly SarifFile[]): Log => {
  const all = descriptors();
  const indices = new Map(all.map(({ id }, index) => [id, index]));
  const faults = files.filter(({ fault }) => fault);
  const results = files
    .filter(({ fault }) => !fault)
    .flatMap(({ file, findings }) =>
      findings.map((finding) => resultOf(file, finding, indices.get(finding.rule) ?? -1)),
    );
  const notifications = faults.flatMap(({ file, findings }) =>
    findings.map((finding) => notificationOf(file, finding)),
  );
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "camwright", semanticVersion: version(), rules: [...all] } },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: faults.length === 0, toolExecutionNotifications: notifications }],
        results,
      },
    ],
  };
};
