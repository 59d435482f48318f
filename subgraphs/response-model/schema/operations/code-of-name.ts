/** The enum value for the name of an operation or a reaction: `DECLARE_INCIDENT` for `declareIncident`. */
export const codeOfName = (name: string): string => name.replace(/(?<=[a-z0-9])[A-Z]/g, "_$&").toUpperCase();
