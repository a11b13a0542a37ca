/** A catalogue of controls that a state or body publishes, mapped to rules. */
export interface Framework {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** Where the catalogue is published. */
  readonly reference: string;
  /** The controls that a rule helps to meet; empty where the framework doesn't know the rule. */
  controlsOf(ruleId: string): readonly Control[];
}

/** One control of a framework, in its own language with an English gloss. */
export interface Control {
  readonly id: string;
  readonly title: string;
  readonly titleEnglish: string;
}
