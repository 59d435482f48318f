/**
 * The release of the Common Weakness Enumeration whose ids and names Cordon carries, and what its terms of use ask to be shown with every copy
 * (https://cwe.mitre.org/about/termsofuse.html). A newer release takes the place of the list and of this.
 */
export const weaknessRelease = {
  version: "4.17",
  source: "https://cwe.mitre.org/data/xml/cwec_v4.17.xml.zip",
  notice: "Copyright © 2006–2025, The MITRE Corporation. CWE is a trademark of The MITRE Corporation.",
  license:
    "The MITRE Corporation (MITRE) hereby grants you a non-exclusive, royalty-free license to use Common Weakness Enumeration (CWE™) for research, development, and commercial purposes. Any copy you make for such purposes is authorized provided that you reproduce MITRE's copyright designation and this license in any such copy.",
} as const;
