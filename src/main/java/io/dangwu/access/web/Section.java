package io.dangwu.access.web;

import java.util.List;

/**
 * The entries of one area of work that somebody has.
 */
public record Section(Area area, List<Menu> entries) {

	public String title() {
		return this.area.title();
	}

	/** Whether its entries stand in the menu by themselves. */
	public boolean isOpen() {
		return this.area == Area.EVERYDAY || this.entries.size() == 1;
	}

}
