package io.dangwu.meeting.process;

/** What is answered from the written opinions after a vote by the ballot box. */
record EnterOpinions(int approvals) {

}
