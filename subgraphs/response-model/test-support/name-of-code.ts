/** The name of the operation that an enum value stands for, for tests that go on to attempt it. */
export const nameOfCode = <Name extends string>(code: string): Name =>
  code.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()) as Name;
