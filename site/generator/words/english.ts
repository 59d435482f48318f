import { englishHistory } from "./english-history.js";
import { englishProcessPages } from "./english-process-pages.js";
import { englishReference } from "./english-reference.js";
import type { PageWords } from "./page-words.js";

const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`;

const inSentence = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);

export const english: PageWords = {
  reference: englishReference,
  ...englishProcessPages,
  history: englishHistory,
  proof: "Written from the published schema, SHA-256",
  overview: {
    title: "The response process",
    description: "How security incidents are handled: who does what, when, and what is checked first.",
    introduction: [
      "Separate teams run separate services, and answer a security incident together. This site says how: which phases " +
        "a response goes through, who is responsible for what in each, and which conditions hold before anyone acts.",
      "Every responsibility, gate and operation below is read from the schema, and the schema is printed from the " +
        "declarations by which the system decides: nobody writes them a second time. What the system decides beyond " +
        "them is named in the guide for compliance and audit.",
    ],
    audiences: {
      title: "Where to begin",
      pages: [
        [
          "responder",
          { title: "For responders", text: "where an incident stands, what you may do, why it was refused." },
        ],
        ["service-team", { title: "For service teams", text: "what falls to you, before, during and after." }],
        [
          "compliance",
          { title: "For compliance and audit", text: "how to read this, how to check it, what to take along." },
        ],
        ["dashboard-developer", { title: "For dashboard developers", text: "how to ask the gateway from a program." }],
      ],
    },
    phases: "Phases",
    phasesIntroduction:
      "A response moves through these phases. Going back from containment, eradication or recovery to analysis is part " +
      "of the process.",
    model: "The response model",
    modelIntroduction: (cells, activities, sides, operations) =>
      `${count(cells, "responsibility", "responsibilities")} in ${count(activities, "activity", "activities")}, shared ` +
      `between ${count(sides, "side", "sides")}. ${count(operations, "operation", "operations")} of the interface ` +
      `${operations === 1 ? "enforces" : "enforce"} them.`,
    toMatrix: "Responsibility matrix",
    toOperations: "Operations: who may do what, and when",
    functions: "Team functions",
    proofTitle: "How to check this site",
    proofText:
      "The number below is the SHA-256 hash of the composed schema. A checkout of the same version has the same hash: " +
      "compare it with `sha256sum gateway/supergraph.graphql`.",
  },
  matrix: {
    title: "Responsibility matrix",
    description: "Who is responsible for what in each activity of the response, and which operations enforce it.",
    introduction:
      "Each activity of a response has two sides. A responsibility is a permission: an operation that names " +
      "responsibilities can be used only by someone whose team holds one of them, for the services concerned, or has a " +
      "function that the operation names as well. Where an operation asks for more, such as being the accepted lead of the " +
      "incident, it says so below. Follow a responsibility to the operations that enforce it.",
    activity: "Activity",
    emptyPlace: "No responsibility",
    enforcedBy: (operations) => `Enforced by ${count(operations, "operation", "operations")}`,
    notEnforced: "No operation of the schema asks for this responsibility yet.",
    functions: "Advisory team functions",
    functionsIntroduction:
      "Some operations belong to a team function instead of a place in the matrix. Every team has exactly one function.",
    functionWithoutOperations: "No operation asks for this function by itself; its people act through the matrix.",
    openToAll: "Open to every team, whatever its function",
  },
  operations: {
    title: "Operations",
    description: "Every operation that changes something: who may use it, in which phase, and what is checked first.",
    introduction:
      "Everything that people and programs change, they change with one of these operations. Each stands under the first " +
      "phase it belongs to. Whatever depends on the case is declared with it: who may, the states, the gates and the approval. " +
      "Besides, an input is refused that contradicts itself.",
    noPhase: "In any phase",
    noPhaseDescription: "Operations that do not belong to a particular phase.",
    none: "No operation belongs to this phase yet.",
    alsoHere: "Described elsewhere and also possible in this phase",
    operation: "Operation",
  },
  downloads: {
    title: "Downloads and proof",
    description: "The process as files for your own tools, and how to check which process a running system executes.",
    introduction:
      "The same schema that these pages are written from, as files. They change only when the schema does, and each " +
      "names the hash of the schema it was written from.",
    process: "Process model (JSON)",
    processText:
      "Phases, responsibilities, functions, gates, state machines, operations with who may use them, reactions, clocks, " +
      "controls and every enum, as data for programs. A JSON Schema describes it.",
    matrix: "Responsibility matrix (CSV)",
    matrixText: "A row for each responsibility and operation that asks for it, for spreadsheets. Encoded as UTF-8.",
    matrixColumns: [
      "Activity",
      "Side",
      "Responsibility code",
      "Responsibility",
      "Operation",
      "What it does",
      "Only",
      "Phase",
      "Checked first",
      "Not by who carried out",
      "Approved by",
      "Transition",
      "Controls",
    ],
    oscal: "OSCAL component definition (JSON)",
    oscalText:
      "For tools of governance, risk and compliance: each control of NIST SP 800-53 that the process parts serve, with " +
      "the operations, gates and records that implement it, in OSCAL 1.0.4.",
    schema: "Composed schema (GraphQL)",
    schemaText: "The schema itself, exactly as the gateway executes it. Its SHA-256 is the hash below.",
    check: "Check a running system",
    checkText: [
      "A gateway tells the hash of the schema it executes, and every operation with its rules. From a checkout of this " +
        "version, the following command compares both with what is published here, and names each difference in words.",
      "It ends with status 0 when the gateway executes exactly the published schema, with 1 when it does not, and with 2 " +
        "when it could not be asked.",
    ],
  },
  policy: {
    who: "Who may",
    actors: "Kind of account",
    anyActor: "Any",
    separate: "Separation of duties",
    notBy: "Not by anyone who has carried out on the same record:",
    approval: "Approval",
    approvalFrom: (states) => `from ${states}`,
    approvalFlag: (flag) => `where flagged: ${flag}`,
    establishes: "Opens",
    clears: "Shuts",
    inSentence,
    as: (team, holder) => `${team}, as the ${holder}`,
    asAlone: (holder) => `only as the ${inSentence(holder)}`,
    whileVacant: (who, holder) => `${who}, while there is no ${holder}`,
    whileIn: (who, states) => `${who}, from the state ${states}`,
    whileInAlone: (states) => `only from the state ${states}`,
    beside: "of others beside",
    whileVacantAlone: (holder) => `only while there is no ${inSentence(holder)}`,
    ofFunction: ", in a team with the function ",
    system: "The system",
    phase: "Phase",
    gates: "Checked first",
    transition: "Transition",
    controls: "Controls",
    subgraph: "Served by",
    api: "API reference",
    everyFunction: "Every team, whatever its function",
    nobodyDeclared: "The schema declares nobody",
    anyPhase: "Any",
    noGate: "No gate",
    noTransition: "None",
    newOne: "new",
    noControl: "None declared",
    or: ", or ",
    orKind: " or ",
    and: ", ",
    cited: (id) => id,
  },
};
