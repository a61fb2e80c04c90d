package io.dangwu.organization;

import java.util.Set;

/**
 * The accounts of people who can sign in now; not everybody in the register has one.
 */
public interface Logins {

	Set<String> open();

}
