package io.dangwu.member;

/**
 * Where the master key comes from when no property names it.
 */
public interface MasterKeySource {

	MasterKey masterKey();

}
