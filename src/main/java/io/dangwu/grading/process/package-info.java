/** The processes branchAssessment and organizationGrading and what they call. */
@NullMarked
package io.dangwu.grading.process;

import org.jspecify.annotations.NullMarked;
