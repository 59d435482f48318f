/** All that a consultation says, and of whom. */
export const consultationFields = `
  id version state question background reason isPrivileged isWithheld isOverdue consultedKind consultedFunction consultedName
  consultedTeamNames requestedBySide requestedByName settledByName
  consultedPerson { id name } requestedBy { id name } settledBy { id name } service { id name }
  answers(first: 3) { nodes { id text answeredByName answeredBy { id name } } edges { node { text } } }
  availableOperations { operation isPermitted isFromHere whyNot gates { gate standing message } }`;

/** The part of them that a journey looks at. */
export interface ConsultationView {
  readonly id: string;
  readonly state: string;
  readonly question: string | null;
  readonly isPrivileged: boolean;
  readonly isWithheld: boolean;
  readonly settledByName: string | null;
  readonly answers: { readonly nodes: readonly { readonly text: string; readonly answeredByName: string }[] };
}

export const consultationById = `query ($id: ID!) { consultation(id: $id) { ${consultationFields} } }`;
