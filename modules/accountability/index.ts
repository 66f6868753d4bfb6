/** 责任与指标: duties, targets, departments, evidence, assessment. */
export {};
