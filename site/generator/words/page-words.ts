import type { HistoryWords } from "./history-words.js";
import type { ProcessPageWords } from "./process-page-words.js";
import type { ReferenceWords } from "./reference-words.js";

/** The words of the pages that are not in the schema, in one language. */
export interface PageWords extends ProcessPageWords {
  readonly proof: string;
  readonly reference: ReferenceWords;
  readonly history: HistoryWords;
  readonly overview: {
    readonly title: string;
    readonly description: string;
    readonly introduction: readonly string[];
    /** The pages that are written by hand, each by its name in site/introductions/. */
    readonly audiences: {
      readonly title: string;
      readonly pages: readonly (readonly [name: string, about: { readonly title: string; readonly text: string }])[];
    };
    readonly phases: string;
    readonly phasesIntroduction: string;
    readonly model: string;
    readonly modelIntroduction: (cells: number, activities: number, sides: number, operations: number) => string;
    readonly toMatrix: string;
    readonly toOperations: string;
    readonly functions: string;
    readonly proofTitle: string;
    readonly proofText: string;
  };
  readonly matrix: {
    readonly title: string;
    readonly description: string;
    readonly introduction: string;
    readonly activity: string;
    readonly emptyPlace: string;
    readonly enforcedBy: (operations: number) => string;
    readonly notEnforced: string;
    readonly functions: string;
    readonly functionsIntroduction: string;
    readonly functionWithoutOperations: string;
    /** Before the operations that every function may use. */
    readonly openToAll: string;
  };
  readonly operations: {
    readonly title: string;
    readonly description: string;
    readonly introduction: string;
    readonly noPhase: string;
    readonly noPhaseDescription: string;
    readonly none: string;
    readonly alsoHere: string;
    readonly operation: string;
  };
  readonly downloads: {
    readonly title: string;
    readonly description: string;
    readonly introduction: string;
    readonly process: string;
    readonly processText: string;
    readonly matrix: string;
    readonly matrixText: string;
    /** The heads of the columns of the matrix as a table, in the order of matrix-csv.ts. */
    readonly matrixColumns: readonly string[];
    readonly oscal: string;
    readonly oscalText: string;
    readonly schema: string;
    readonly schemaText: string;
    readonly check: string;
    readonly checkText: readonly string[];
  };
  readonly policy: {
    readonly who: string;
    readonly phase: string;
    readonly gates: string;
    readonly transition: string;
    readonly controls: string;
    readonly subgraph: string;
    readonly api: string;
    readonly actors: string;
    readonly anyActor: string;
    readonly separate: string;
    /** Before the operations that whoever carried one out is kept from this one by. */
    readonly notBy: string;
    readonly approval: string;
    readonly approvalFrom: (states: string) => string;
    readonly approvalFlag: (flag: string) => string;
    readonly establishes: string;
    readonly clears: string;
    /** A title as it stands within a sentence. */
    readonly inSentence: (title: string) => string;
    /** A cell or function that takes being a named person besides; and that person by themselves, where the cell is told elsewhere. */
    readonly as: (team: string, holder: string) => string;
    readonly asAlone: (holder: string) => string;
    readonly whileVacant: (who: string, holder: string) => string;
    readonly whileVacantAlone: (holder: string) => string;
    /** Only while the thing is in one of these states; and that by itself. */
    readonly whileIn: (who: string, states: string) => string;
    readonly whileInAlone: (states: string) => string;
    /** Of a transition that happens to other things beside the one that is acted on. */
    readonly beside: string;
    /** Between a cell and the function that the same team must have. */
    readonly ofFunction: string;
    /** Who acts where nobody calls. */
    readonly system: string;
    readonly nobodyDeclared: string;
    readonly everyFunction: string;
    readonly anyPhase: string;
    readonly noGate: string;
    readonly noTransition: string;
    /** The state before something exists. */
    readonly newOne: string;
    readonly noControl: string;
    /** Between alternatives; between kinds of account, which are one word each; between conditions of one thing. */
    readonly or: string;
    readonly orKind: string;
    readonly and: string;
    /** The number of a control as the language cites it: an article of a law has a word of its own. */
    readonly cited: (id: string) => string;
  };
}
