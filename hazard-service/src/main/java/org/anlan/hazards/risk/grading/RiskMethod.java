package org.anlan.hazards.risk.grading;

/** The two methods of assessment. */
public enum RiskMethod {
  /** 作业条件危险性分析 (Graham and Kinney): likelihood × exposure × consequence. */
  LEC,
  /** 风险矩阵: likelihood × severity. */
  LS
}
