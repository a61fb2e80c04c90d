package io.dangwu.meeting.web;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/**
 * An address as a square that a phone reads, drawn as one SVG path.
 *
 * @param size how many modules a side has, the margin included
 */
record QrCode(int size, String path) {

	private static final int MARGIN = 4;

	static QrCode of(String address) {
		try {
			var matrix = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.MARGIN, MARGIN));
			return new QrCode(matrix.getWidth(), path(matrix));
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private static String path(BitMatrix matrix) {
		var path = new StringBuilder();
		for (var y = 0; y < matrix.getHeight(); y++) {
			for (var x = 0; x < matrix.getWidth(); x++) {
				if (matrix.get(x, y)) {
					path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
				}
			}
		}
		return path.toString();
	}

}
