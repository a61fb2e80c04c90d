package io.dangwu.access;

import org.springframework.stereotype.Component;

/** All that the engine must know of rights before anybody comes. */
@Component
class Rights {

	private final AuthorizationSetup authorizations;

	private final TasklistFilters filters;

	private final FirstAdministrator administrator;

	Rights(AuthorizationSetup authorizations, TasklistFilters filters, FirstAdministrator administrator) {
		this.authorizations = authorizations;
		this.filters = filters;
		this.administrator = administrator;
	}

	void write() {
		this.authorizations.write();
		this.filters.write();
		this.administrator.open();
	}

}
