/** The languages that the API answers in; the first, where the caller asks for none of them. */
export const languages = ["en", "ko"] as const;

export type Language = (typeof languages)[number];

/** A text in every language that the API answers in. */
export type Words = Readonly<Record<Language, string>>;

/** What is made for each language, out of each language's part. */
export const inEachLanguage = (make: (language: Language) => string): Words =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Words;
