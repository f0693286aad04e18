import type { ActionsQuestion } from "./questions/actions.js";
import type { AskQuestion } from "./questions/ask.js";
import type { CasesQuestion } from "./questions/cases.js";
import type { CellQuestion } from "./questions/cell.js";
import type { CompareQuestion } from "./questions/compare.js";
import type { CompleteQuestion } from "./questions/complete.js";
import type { FixQuestion } from "./questions/fix.js";
import type { FormatQuestion } from "./questions/format.js";
import type { DescribeQuestion, HoverQuestion } from "./questions/hover.js";
import type { IdleQuestion } from "./questions/idle.js";
import type { InsertQuestion } from "./questions/insert.js";
import type { InspectQuestion } from "./questions/inspect.js";
import type { KeysQuestion } from "./questions/keys.js";
import type {
  CatalogQuestion,
  ReferenceQuestion,
  RoleQuestion,
  RolesQuestion,
  SearchQuestion,
  ServicesQuestion,
} from "./questions/learn.js";
import type { MatrixQuestion } from "./questions/matrix.js";
import type { MeaningQuestion } from "./questions/meaning.js";
import type { OpenQuestion } from "./questions/open.js";
import type { ProposeQuestion } from "./questions/propose.js";
import type { ReachQuestion } from "./questions/reach.js";
import type { ResourcesQuestion } from "./questions/resources.js";
import type { RisksQuestion } from "./questions/risks.js";
import type { SizesQuestion } from "./questions/sizes.js";
import type { SuiteQuestion } from "./questions/suite.js";
import type { WitnessQuestion } from "./questions/witness.js";

/** Each question that the worker answers: what it takes, and what it gives. Everything is data that can be cloned. */
export interface Questions {
  readonly actions: ActionsQuestion;
  readonly ask: AskQuestion;
  readonly catalog: CatalogQuestion;
  readonly cases: CasesQuestion;
  readonly compare: CompareQuestion;
  readonly complete: CompleteQuestion;
  readonly describe: DescribeQuestion;
  readonly fix: FixQuestion;
  readonly format: FormatQuestion;
  readonly hover: HoverQuestion;
  readonly insert: InsertQuestion;
  readonly cell: CellQuestion;
  readonly idle: IdleQuestion;
  readonly matrix: MatrixQuestion;
  readonly meaning: MeaningQuestion;
  readonly reach: ReachQuestion;
  readonly risks: RisksQuestion;
  readonly sizes: SizesQuestion;
  readonly witness: WitnessQuestion;
  readonly inspect: InspectQuestion;
  readonly reference: ReferenceQuestion;
  readonly role: RoleQuestion;
  readonly roles: RolesQuestion;
  readonly search: SearchQuestion;
  readonly services: ServicesQuestion;
  readonly keys: KeysQuestion;
  readonly resources: ResourcesQuestion;
  readonly open: OpenQuestion;
  readonly propose: ProposeQuestion;
  readonly suite: SuiteQuestion;
}

/** The name of a question. */
export type QuestionName = keyof Questions;

/** A question on its way to the worker. */
export type Message = {
  readonly [Name in QuestionName]: {
    readonly id: number;
    readonly name: Name;
    readonly takes: Questions[Name]["takes"];
  };
}[QuestionName];

/** An answer on its way back. */
export type Reply =
  | { readonly id: number; readonly _tag: "answer"; readonly gives: Questions[QuestionName]["gives"] }
  | { readonly id: number; readonly _tag: "failure"; readonly message: string };
