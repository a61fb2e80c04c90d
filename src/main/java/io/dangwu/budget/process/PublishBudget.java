package io.dangwu.budget.process;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.budget.PublicationChannel;

/** When and where the members were told how the money is used. */
record PublishBudget(LocalDate publishedOn, List<PublicationChannel> channels) {

}
